package com.brandautomator.publishing;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What kind of background work a task is.
 */
enum TaskType {

	/** A post that is published at once. */
	SOCIAL_POST("Social post"),
	/** A post that is published at its time. */
	CONTENT_SCHEDULE("Scheduled content");

	private final String display;

	TaskType(String display) {
		this.display = display;
	}

	/**
	 * The word in JSON.
	 */
	@JsonValue
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The word for a person.
	 */
	String display() {
		return this.display;
	}

}

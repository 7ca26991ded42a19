package com.brandautomator.publishing;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where an entry of the calendar stands.
 */
enum CalendarStatus {

	/** Nothing will be published until somebody says when. */
	DRAFT("Draft"),
	/** Its publication waits, is under way, held or unconfirmed. */
	SCHEDULED("Scheduled"),
	/** It is live. */
	PUBLISHED("Published"),
	/** It is not live and will not be. */
	FAILED("Failed"),
	/** A person stopped it. */
	CANCELLED("Cancelled");

	private final String display;

	CalendarStatus(String display) {
		this.display = display;
	}

	/**
	 * How a publication shows. What is held or unconfirmed stays scheduled: showing it as
	 * failed would invite a second post.
	 */
	static CalendarStatus of(PublicationStatus publication) {
		return switch (publication) {
			case PUBLISHED -> PUBLISHED;
			case FAILED -> FAILED;
			case CANCELLED -> CANCELLED;
			case SCHEDULED, QUEUED, UPLOADING, PROCESSING, READY, PUBLISHING, CONFIRMING, UNCONFIRMED, PAUSED ->
				SCHEDULED;
		};
	}

	/**
	 * The word in the database and in JSON.
	 */
	@JsonValue
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The word for a person.
	 */
	String display(boolean testMode) {
		return (this == PUBLISHED && testMode) ? this.display + " (test)" : this.display;
	}

}

package com.brandautomator.publishing;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a piece of background work is.
 */
enum TaskStatus {

	/** It waits. */
	PENDING("Pending"),
	/** It is being done. */
	IN_PROGRESS("In progress"),
	/** It is done. */
	COMPLETED("Completed"),
	/** It is not done and will not be. */
	FAILED("Failed"),
	/** A person stopped it. */
	CANCELLED("Cancelled");

	private final String display;

	TaskStatus(String display) {
		this.display = display;
	}

	/**
	 * How far a publication is. One that may be live has not failed: whoever reads that
	 * would post it again.
	 */
	static TaskStatus of(PublicationStatus publication) {
		return switch (publication) {
			case SCHEDULED, QUEUED, PAUSED -> PENDING;
			case UPLOADING, PROCESSING, READY, PUBLISHING, CONFIRMING, UNCONFIRMED -> IN_PROGRESS;
			case PUBLISHED -> COMPLETED;
			case FAILED -> FAILED;
			case CANCELLED -> CANCELLED;
		};
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

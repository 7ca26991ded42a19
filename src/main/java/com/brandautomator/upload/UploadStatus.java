package com.brandautomator.upload;

import java.util.EnumSet;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a file is, and where it may go from there.
 */
public enum UploadStatus {

	/** Its bytes are awaited. */
	PENDING,
	/** Some of its bytes are here. */
	UPLOADING,
	/** All of its bytes are here; they are looked at, stored or handed on. */
	PROCESSING,
	/** It can be published. */
	COMPLETED,
	/** It will not be. */
	FAILED,
	/** A person does not want it any more, or its time is over. */
	CANCELLED;

	boolean canBecome(UploadStatus next) {
		return switch (this) {
			case PENDING, UPLOADING -> next != PENDING && next != COMPLETED;
			case PROCESSING -> EnumSet.of(COMPLETED, FAILED, CANCELLED).contains(next);
			case COMPLETED -> next == CANCELLED;
			case FAILED, CANCELLED -> false;
		};
	}

	/**
	 * The word in the database and in answers.
	 */
	@JsonValue
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}

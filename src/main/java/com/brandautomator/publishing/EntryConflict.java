package com.brandautomator.publishing;

import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.http.HttpStatus;

/**
 * An entry of the calendar that cannot be changed as it stands, with the reason.
 */
final class EntryConflict extends ProblemException {

	private EntryConflict(String sentence) {
		super(HttpStatus.CONFLICT, ProblemCode.CONFLICT, sentence);
	}

	static EntryConflict of(CalendarStatus status) {
		return new EntryConflict(switch (status) {
			case PUBLISHED -> "This is published. What is live cannot be changed from here.";
			case FAILED -> "This has failed. Try its publication again, or make a new entry.";
			case CANCELLED -> "This was cancelled. Make a new entry.";
			case DRAFT, SCHEDULED -> "This cannot be changed as it stands.";
		});
	}

	/**
	 * @param status of the publication of a scheduled entry
	 */
	static EntryConflict of(PublicationStatus status) {
		return new EntryConflict(switch (status) {
			case PUBLISHING, CONFIRMING, UNCONFIRMED, PAUSED ->
				"This may be live already. Please look at the account before you change or publish it again.";
			default -> "This is being published at this moment.";
		});
	}

}

package com.brandautomator.comment;

import java.util.Locale;

/**
 * How far a backfill is.
 */
enum BackfillStatus {

	/** Its media are not known yet. */
	WAITING,

	/** Some media are still to be read. */
	READING,

	DONE, FAILED;

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static BackfillStatus of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

}

package com.brandautomator.comment;

import java.util.Locale;

/**
 * How far a sending is.
 */
enum SendingStatus {

	/** The call is out, or about to be: it may be there already. */
	SENDING,

	/** It is there. */
	SENT,

	/** It is not there and will not be. */
	FAILED,

	/** It may be there; only a person can say. */
	UNCONFIRMED;

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static SendingStatus of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

}

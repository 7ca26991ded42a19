package com.brandautomator.comment.rule;

import java.util.Locale;

/**
 * How far an action is.
 */
enum ActionStatus {

	/** To be done. */
	PENDING,

	/** Meta may have been asked. */
	ACTING,

	DONE,

	/** Meta refused it for good. */
	FAILED,

	/** Taken back before it was done. */
	CANCELLED,

	/** To be taken back. */
	UNDOING,

	UNDONE;

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static ActionStatus of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

}

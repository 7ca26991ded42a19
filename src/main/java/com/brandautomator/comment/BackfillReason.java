package com.brandautomator.comment;

import java.util.Locale;

/**
 * Why comments are read.
 */
enum BackfillReason {

	/** Somebody connected the account: what happened before was never delivered. */
	CONNECTED,

	/** Webhooks may not have come for a while. */
	GAP,

	/** Somebody asked for it. */
	REQUESTED;

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}

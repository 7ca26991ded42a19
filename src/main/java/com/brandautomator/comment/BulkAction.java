package com.brandautomator.comment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is done to many comments.
 */
enum BulkAction {

	HIDE, UNHIDE, DELETE, REPLY;

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<BulkAction> of(String word) {
		return Arrays.stream(values()).filter((action) -> action.word().equals(word)).findFirst();
	}

}

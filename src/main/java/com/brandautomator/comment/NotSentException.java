package com.brandautomator.comment;

import java.util.Objects;

/**
 * A reply that is not there, or of which that cannot be told.
 */
class NotSentException extends RuntimeException {

	private final String code;

	NotSentException(Sending sending) {
		super(Objects.requireNonNullElse(sending.problem(), "It was not sent."));
		this.code = Objects.requireNonNullElse(sending.code(), "meta_refused");
	}

	String code() {
		return this.code;
	}

}

package com.brandautomator.sandbox.files;

import java.io.IOException;

/**
 * A file that could not be fetched.
 */
public final class FetchFailed extends IOException {

	private final Reason reason;

	FetchFailed(Reason reason) {
		super(reason.sentence);
		this.reason = reason;
	}

	public Reason reason() {
		return this.reason;
	}

	@Override
	public String getMessage() {
		return this.reason.sentence;
	}

	/**
	 * Why not.
	 */
	public enum Reason {

		/** No such host, nobody there, or a host that Meta could not reach. */
		UNREACHABLE("it cannot be reached."),

		/** robots.txt says no. */
		FORBIDDEN("robots.txt forbids it."),

		/** An answer, but not the file. */
		REFUSED("it was not answered with 200."),

		/** The connection broke amid the file. */
		BROKEN("the connection broke off."),

		/** Nothing came for too long, or too little. */
		TOO_SLOW("it takes too long."),

		/** More than may be. */
		TOO_LARGE("it is too large.");

		private final String sentence;

		Reason(String sentence) {
			this.sentence = sentence;
		}

	}

}

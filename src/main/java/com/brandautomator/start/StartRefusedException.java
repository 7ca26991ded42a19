package com.brandautomator.start;

import org.jspecify.annotations.Nullable;

/**
 * Ends the start with one line for the operator instead of a stack trace.
 */
public class StartRefusedException extends RuntimeException {

	/**
	 * @param message one line that names the setting and says what to do; never a secret
	 */
	public StartRefusedException(String message) {
		super(message);
	}

	/**
	 * @param message one line that names the setting and says what to do; never a secret
	 */
	public StartRefusedException(String message, Throwable cause) {
		super(message, cause);
	}

	static @Nullable StartRefusedException in(@Nullable Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof StartRefusedException refused) {
				return refused;
			}
		}
		return null;
	}

}

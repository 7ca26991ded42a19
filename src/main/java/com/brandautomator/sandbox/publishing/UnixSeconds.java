package com.brandautomator.sandbox.publishing;

import java.time.Instant;

import com.brandautomator.sandbox.protocol.GraphErrors;

/**
 * Reads the times that {@code since} and {@code until} carry.
 */
final class UnixSeconds {

	private UnixSeconds() {
	}

	static Instant read(String text) {
		if (!text.matches("\\d{1,11}")) {
			throw GraphErrors.invalidParameter("since and until must be Unix timestamps in seconds.");
		}
		return Instant.ofEpochSecond(Long.parseLong(text));
	}

}

package com.brandautomator.sandbox.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Wraps a place in a list so that nobody reads a meaning into it.
 */
final class Cursors {

	private Cursors() {
	}

	static String of(long seq) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(Long.toString(seq).getBytes(StandardCharsets.US_ASCII));
	}

	static long read(String cursor) {
		try {
			return Long.parseLong(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
		}
		catch (IllegalArgumentException ex) {
			throw GraphErrors.invalidParameter("Invalid cursors values provided in paging request.");
		}
	}

}

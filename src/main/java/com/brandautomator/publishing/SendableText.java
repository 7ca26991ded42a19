package com.brandautomator.publishing;

import java.nio.charset.StandardCharsets;

/**
 * Knows which text can be stored and sent: PostgreSQL holds no NUL, and half a surrogate
 * pair has no form in UTF-8 (RFC 3629, section 3).
 */
final class SendableText {

	private SendableText() {
	}

	static boolean is(String text) {
		return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
	}

	/**
	 * What is said of text that is not.
	 */
	static Finding finding(String field) {
		return Finding.of(field, "characters", "This holds a character that cannot be sent: NUL, or half of a pair");
	}

}

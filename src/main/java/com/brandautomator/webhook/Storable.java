package com.brandautomator.webhook;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL can hold: neither text nor jsonb takes a NUL or a lone surrogate, jsonb
 * no number beyond its numeric's range (PostgreSQL, sections 8.3 and 8.14).
 */
final class Storable {

	// a pair of surrogates is one code point to a Pattern, so Cs finds lone ones only
	private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

	// far within the range: one number with a huge exponent would be read back as
	// thousands of digits
	private static final Pattern NUMBER = Pattern.compile("[-+.0-9]{1,1000}(?:[eE][-+]?0*[0-9]{1,3})?");

	private Storable() {
	}

	/**
	 * The text with U+FFFD in the place of what cannot be stored.
	 */
	static @Nullable String text(@Nullable String text) {
		return (text != null) ? UNSTORABLE.matcher(text).replaceAll("\uFFFD") : null;
	}

	static boolean isText(String text) {
		return !UNSTORABLE.matcher(text).find();
	}

	/**
	 * Whether jsonb holds this JSON number.
	 */
	static boolean isNumber(String number) {
		return NUMBER.matcher(number).matches();
	}

}

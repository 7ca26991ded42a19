package com.brandautomator.webhook;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL can hold: text takes neither a NUL nor a lone surrogate (PostgreSQL,
 * section 8.3).
 */
final class Storable {

	// a pair of surrogates is one code point to a Pattern, so Cs finds lone ones only;
	// most texts have neither, which is seen faster
	private static final Pattern UNSTORABLE = Pattern.compile("[\\x00\\p{Cs}]");

	private Storable() {
	}

	/**
	 * The text with U+FFFD in the place of what cannot be stored.
	 */
	static @Nullable String text(@Nullable String text) {
		return (text == null || isPlain(text)) ? text : UNSTORABLE.matcher(text).replaceAll("\uFFFD");
	}

	private static boolean isPlain(String text) {
		for (int at = 0; at < text.length(); at++) {
			char character = text.charAt(at);
			if (character == 0 || Character.isSurrogate(character)) {
				return false;
			}
		}
		return true;
	}

}

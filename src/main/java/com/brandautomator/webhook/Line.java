package com.brandautomator.webhook;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Makes one short line for a person of whatever somebody wrote.
 */
final class Line {

	/**
	 * How many code points a line has at most.
	 */
	static final int LONGEST = 140;

	// Cleaning longer texts than can be shown is work for nobody.
	private static final int LOOKED_AT = 4000;

	// Line breaks and controls; surrogates without their other half, which no UTF-8 has;
	// marks that turn the direction of what follows (Unicode, annex 9).
	private static final Pattern UNSHOWABLE = Pattern
		.compile("[\\s\\p{Cc}\\p{Cs}\\p{Z}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFD]+");

	// Not all of C: what is not assigned yet may be an emoji that is newer than this JDK.
	private static final Pattern VISIBLE = Pattern.compile("[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Z}\\p{M}]");

	private Line() {
	}

	/**
	 * The text in one line, however long; null when nothing of it can be seen.
	 */
	static @Nullable String of(@Nullable String text) {
		if (text == null) {
			return null;
		}
		String start = text.substring(0, Math.min(LOOKED_AT, text.length()));
		String line = UNSHOWABLE.matcher(start).replaceAll(" ").strip();
		return VISIBLE.matcher(line).find() ? line : null;
	}

	/**
	 * The line, cut where it is too long; never within a character.
	 */
	static String cut(String line) {
		return (line.codePointCount(0, line.length()) <= LONGEST) ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
	}

}

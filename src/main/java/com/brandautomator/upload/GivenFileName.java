package com.brandautomator.upload;

import org.jspecify.annotations.Nullable;

/**
 * The name that a person's file had, to show it to them. Never a path of ours.
 */
final class GivenFileName {

	private static final int LONGEST = 255;

	private static final String NONE = "file";

	private GivenFileName() {
	}

	/**
	 * Without folders, and without what does not print or turns the direction of text.
	 */
	static String of(@Nullable String given) {
		String name = (given != null) ? given : "";
		name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
			.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]", "")
			.strip();
		if (name.isEmpty() || name.equals(".") || name.equals("..")) {
			return NONE;
		}
		int points = name.codePointCount(0, name.length());
		return (points <= LONGEST) ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST));
	}

}

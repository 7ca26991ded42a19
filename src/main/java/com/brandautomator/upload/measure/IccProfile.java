package com.brandautomator.upload.measure;

import java.io.IOException;
import java.util.Locale;

/**
 * The name of a colour profile (ICC.1:2022, sections 7.3 and 9.2.41).
 */
final class IccProfile {

	private static final int TAGS = 128;

	private static final int MOST_TAGS = 100;

	private static final int LONGEST = 120;

	private static final String UNNAMED = "unnamed";

	private IccProfile() {
	}

	/**
	 * "srgb" for any kind of it, else the name that it gives itself.
	 * @param at where the profile begins
	 * @param end where its first piece ends
	 */
	static String name(Bytes file, long at, long end) throws IOException {
		long count = (at + TAGS + 4 <= end) ? Math.min(MOST_TAGS, file.u32(at + TAGS)) : 0;
		for (long tag = at + TAGS + 4; count > 0 && tag + 12 <= end; tag += 12, count--) {
			if (file.has(tag, "desc")) {
				long text = at + file.u32(tag + 4);
				return name(file, text, Math.min(end, text + file.u32(tag + 8)), end);
			}
		}
		return UNNAMED;
	}

	// One byte a letter in version 2, two in version 4: the zeros between are left out.
	private static String name(Bytes file, long text, long end, long most) throws IOException {
		if (text + 12 > most) {
			return UNNAMED;
		}
		StringBuilder name = new StringBuilder();
		long begin = text + (file.has(text, "mluc") ? Math.max(28, file.u32(text + 8) * 12 + 16) : 12);
		for (long at = begin; at < end && name.length() < LONGEST; at++) {
			char letter = (char) file.u8(at);
			if (letter >= ' ' && letter <= '~') {
				name.append(letter);
			}
		}
		if (name.toString().toLowerCase(Locale.ROOT).contains("srgb")) {
			return "srgb";
		}
		return name.isEmpty() ? UNNAMED : name.toString();
	}

}

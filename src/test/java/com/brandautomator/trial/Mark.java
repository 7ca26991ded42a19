package com.brandautomator.trial;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells one event of a trial from all others, and is found again in what is stored.
 *
 * @param number from zero
 */
record Mark(long number) {

	private static final long FIRST = 770_000_000_000L;

	private static final long BEGIN = 1_795_400_000_000L;

	private static final Pattern PATTERN = Pattern.compile("(?<![0-9])77[0-9]{10}(?![0-9])");

	/**
	 * Those in this text.
	 */
	static List<Mark> in(String text) {
		return PATTERN.matcher(text)
			.results()
			.map(MatchResult::group)
			.map((digits) -> new Mark(Long.parseLong(digits) - FIRST))
			.toList();
	}

	/**
	 * A message's id with this mark, which sorts anywhere, as Meta's do.
	 */
	String mid() {
		StringBuilder mid = new StringBuilder("aWdfZAG1faXRlbToxOk");
		long mixed = this.number * 0x9E3779B97F4A7C15L;
		for (int letter = 0; letter < 16; letter++) {
			mid.append((char) ('a' + ((mixed >>> (60 - 4 * letter)) & 15)));
		}
		return mid + "-" + this;
	}

	/**
	 * When it happened, in milliseconds.
	 */
	String millis() {
		return Long.toString(BEGIN + this.number);
	}

	@Override
	public String toString() {
		return Long.toString(FIRST + this.number);
	}

}

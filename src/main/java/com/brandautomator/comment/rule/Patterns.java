package com.brandautomator.comment.rule;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * Says whether a pattern may be a rule's.
 */
final class Patterns {

	private Patterns() {
	}

	/**
	 * How many steps the pattern takes for each letter of a comment, at most.
	 * @param most how many it may
	 * @throws PatternRefused when it is none, or too large, or finds something in every
	 * comment
	 */
	static int check(String source, int most) {
		double size = PatternSize.of(source);
		if (size > most) {
			throw new PatternRefused(
					"is too large: its repetitions make about %.0f steps of it, %d are allowed".formatted(size, most));
		}
		Pattern pattern = compile(source);
		if (pattern.matcher("").find()) {
			throw new PatternRefused("is found in every comment, since it is found in one without text");
		}
		return pattern.programSize();
	}

	private static Pattern compile(String source) {
		try {
			return Pattern.compile(source);
		}
		catch (PatternSyntaxException ex) {
			// RE2/J does not say where, but names the part that it stopped at
			String part = ex.getPattern();
			int at = part.isEmpty() ? source.length() - 1 : Math.max(0, source.indexOf(part));
			throw new PatternRefused(at, part.isEmpty() ? ex.getDescription() : ex.getDescription() + ": " + part);
		}
	}

}

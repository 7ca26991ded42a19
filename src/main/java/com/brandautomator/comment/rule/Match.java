package com.brandautomator.comment.rule;

/**
 * What a rule found in a comment.
 *
 * @param condition {@code word}, {@code pattern}, {@code link} or {@code sender}
 * @param value what the rule looked for, as it was written
 * @param text the part that it found, as the comment has it
 * @param start where that part begins in the comment's text, in UTF-16 code units; 0 for
 * a sender
 * @param end where it ends; 0 for a sender
 */
record Match(String condition, String value, String text, int start, int end) {

	static Match of(String condition, String value, FoldedText.Part part) {
		return new Match(condition, value, part.text(), part.start(), part.end());
	}

}

package com.brandautomator.comment.rule;

/**
 * A pattern that cannot be a rule's; says where and why.
 */
class PatternRefused extends RuntimeException {

	PatternRefused(int at, String reason) {
		super("has at character %d %s".formatted(at + 1, reason));
	}

	PatternRefused(String reason) {
		super(reason);
	}

	/**
	 * The reason, as the end of a sentence that begins with the field.
	 */
	String rule() {
		return String.valueOf(getMessage());
	}

}

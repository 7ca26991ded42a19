package com.brandautomator.comment.rule;

/**
 * The forms in which a text is compared.
 */
enum TextForm {

	/** As it was written. */
	WRITTEN(false, false, false),

	/** Plain letters without accents. */
	BARE(true, false, true),

	/** Plain small letters with their accents. */
	SMALL(true, true, false),

	/** Plain small letters without accents. */
	SMALL_BARE(true, true, true);

	private final boolean plain;

	private final boolean small;

	private final boolean bare;

	TextForm(boolean plain, boolean small, boolean bare) {
		this.plain = plain;
		this.small = small;
		this.bare = bare;
	}

	/**
	 * Whether letters of another make (full-width, circled, mathematical ...) become
	 * plain ones, what cannot be seen is left out, and white space is one blank.
	 */
	boolean isPlain() {
		return this.plain;
	}

	/**
	 * Whether capitals become small letters.
	 */
	boolean isSmall() {
		return this.small;
	}

	/**
	 * Whether accents on Latin and Greek letters are left out. Elsewhere a mark makes
	 * another letter.
	 */
	boolean isBare() {
		return this.bare;
	}

}

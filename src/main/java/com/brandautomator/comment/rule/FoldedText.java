package com.brandautomator.comment.rule;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * A text in one of its forms, which remembers where in the original each character came
 * from.
 */
final class FoldedText {

	private static final Set<UnicodeScript> ACCENTED = Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK,
			UnicodeScript.COMMON);

	// Blank letters that are no white space to Unicode: Hangul fillers, the empty braille
	// pattern.
	private static final String INVISIBLE = "\u115F\u1160\u3164\uFFA0\u2800\u034F";

	private final String original;

	private final TextForm form;

	private final StringBuilder folded = new StringBuilder();

	private int[] origins;

	private UnicodeScript script = UnicodeScript.COMMON;

	private FoldedText(String original, TextForm form) {
		this.original = original;
		this.form = form;
		this.origins = new int[original.length() + 16];
	}

	static FoldedText of(String text, TextForm form) {
		FoldedText folded = new FoldedText(text, form);
		int at = 0;
		while (at < text.length()) {
			int letter = text.codePointAt(at);
			folded.add(letter, at);
			at += Character.charCount(letter);
		}
		return folded;
	}

	String text() {
		return this.folded.toString();
	}

	/**
	 * The part of the original between these places of the folded text.
	 */
	Part part(int start, int end) {
		if (end <= start) {
			return new Part("", 0, 0);
		}
		int from = this.origins[start];
		int last = this.origins[end - 1];
		int to = last + Character.charCount(this.original.codePointAt(last));
		return new Part(this.original.substring(from, to), from, to);
	}

	private void add(int letter, int origin) {
		if (!this.form.isPlain()) {
			append(letter, origin);
		}
		else if (letter >= ' ' && letter < 0x7F) {
			addPart(letter, origin);
		}
		else if (!isInvisible(letter)) {
			addDecomposed(letter, origin);
		}
	}

	private void addDecomposed(int letter, int origin) {
		Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
			.codePoints()
			.forEach((part) -> addPart(part, origin));
	}

	private void addPart(int part, int origin) {
		if (Character.isWhitespace(part) || Character.isSpaceChar(part)) {
			addBlank(origin);
		}
		else if (Character.getType(part) != Character.NON_SPACING_MARK) {
			this.script = UnicodeScript.of(part);
			addLetter(part, origin);
		}
		else if (!this.form.isBare() || !ACCENTED.contains(this.script)) {
			append(part, origin);
		}
	}

	// By way of the capitals, so that what shares one is the same: ß and ss, ς and σ.
	private void addLetter(int letter, int origin) {
		if (!this.form.isSmall()) {
			append(letter, origin);
			return;
		}
		Character.toString(letter)
			.toUpperCase(Locale.ROOT)
			.toLowerCase(Locale.ROOT)
			.codePoints()
			.filter((part) -> part == letter || Character.getType(part) != Character.NON_SPACING_MARK)
			.forEach((part) -> append(part, origin));
	}

	private void addBlank(int origin) {
		boolean isNext = this.folded.length() > 0 && this.folded.charAt(this.folded.length() - 1) == ' ';
		if (!isNext) {
			append(' ', origin);
		}
	}

	private void append(int letter, int origin) {
		int before = this.folded.length();
		this.folded.appendCodePoint(letter);
		if (this.folded.length() > this.origins.length) {
			this.origins = Arrays.copyOf(this.origins, this.folded.length() * 2);
		}
		Arrays.fill(this.origins, before, this.folded.length(), origin);
	}

	private static boolean isInvisible(int letter) {
		int type = Character.getType(letter);
		boolean selectsVariant = (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF);
		return type == Character.FORMAT || (type == Character.CONTROL && !Character.isWhitespace(letter))
				|| selectsVariant || INVISIBLE.indexOf(letter) >= 0;
	}

	/**
	 * A part of the original.
	 */
	record Part(String text, int start, int end) {
	}

}

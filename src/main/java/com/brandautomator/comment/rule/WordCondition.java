package com.brandautomator.comment.rule;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a whole word, or several in a row. Capitals do not count; accents count where the
 * rule has some.
 */
final class WordCondition implements Condition {

	// Written without blanks, so that words have no ends to be seen.
	private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
			UnicodeScript.KATAKANA, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

	private final String word;

	private final String folded;

	private final TextForm form;

	WordCondition(String word) {
		this.word = word;
		String bare = FoldedText.of(word.strip(), TextForm.SMALL_BARE).text();
		String accented = FoldedText.of(word.strip(), TextForm.SMALL).text();
		this.form = bare.equals(accented) ? TextForm.SMALL_BARE : TextForm.SMALL;
		this.folded = bare.equals(accented) ? bare : accented;
	}

	/**
	 * Whether nothing is left of the word that can be seen.
	 */
	boolean isBlank() {
		return this.folded.isBlank();
	}

	@Override
	public Optional<Match> find(JudgedComment comment) {
		FoldedText folded = comment.as(this.form);
		String text = folded.text();
		int start = text.indexOf(this.folded);
		while (start >= 0) {
			int end = start + this.folded.length();
			if (isEdge(text, start) && isEdge(text, end)) {
				return Optional.of(Match.of("word", this.word, folded.part(start, end)));
			}
			start = text.indexOf(this.folded, start + 1);
		}
		return Optional.empty();
	}

	/**
	 * Whether a word may begin or end here.
	 */
	private static boolean isEdge(String text, int at) {
		if (at == 0 || at == text.length()) {
			return true;
		}
		int before = text.codePointBefore(at);
		int after = text.codePointAt(at);
		return !isOfWord(after) || (!isMark(after) && (!isOfWord(before) || standsAlone(before) || standsAlone(after)));
	}

	private static boolean isOfWord(int letter) {
		return Character.isLetterOrDigit(letter) || isMark(letter);
	}

	private static boolean isMark(int letter) {
		int type = Character.getType(letter);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
	}

	private static boolean standsAlone(int letter) {
		return WITHOUT_BLANKS.contains(UnicodeScript.of(letter));
	}

}

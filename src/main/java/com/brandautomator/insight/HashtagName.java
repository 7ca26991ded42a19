package com.brandautomator.insight;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a hashtag, without the # and in the one form that all its spellings share:
 * letters of any script with their marks, digits and underscores; no emoji (graph-api 8).
 *
 * @param text what Meta is asked for
 */
record HashtagName(String text) {

	private static final int LONGEST = 100;

	private static final String WORD = "[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_]*+";

	private static final Pattern NAME = Pattern.compile(WORD);

	private static final Pattern IN_CAPTION = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}_&])[#\uFF03](" + WORD + ")");

	/**
	 * The name in what a caller wrote, with or without one # before it.
	 * @return empty when it can be no hashtag
	 */
	static Optional<HashtagName> parse(String text) {
		String word = normalize(text.strip());
		String name = word.startsWith("#") || word.startsWith("\uFF03") ? word.substring(1) : word;
		return Optional.of(name)
			.filter((it) -> it.length() <= LONGEST && NAME.matcher(it).matches())
			.map(HashtagName::new);
	}

	/**
	 * The hashtags of a caption, each once.
	 */
	static List<HashtagName> in(String caption) {
		return IN_CAPTION.matcher(normalize(caption))
			.results()
			.map((found) -> new HashtagName(found.group(1)))
			.distinct()
			.toList();
	}

	private static String normalize(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}

	@Override
	public String toString() {
		return this.text;
	}

}

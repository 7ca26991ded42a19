package com.brandautomator.publishing;

import java.util.regex.Pattern;

/**
 * What Instagram counts in a text: characters as code points of the text as it is sent,
 * hashtags and mentions outside of addresses (docs/decisions/0014).
 *
 * @param characters code points
 * @param hashtags each time one stands there
 * @param mentions each time one stands there
 */
record CaptionText(long characters, long hashtags, long mentions) {

	// A letter with a combining mark is a letter; the selector of an emoji is no mark of
	// one.
	private static final Pattern HASHTAG = Pattern
		.compile("(?<![\\p{L}\\p{N}_&])(?<!\\p{L}\\p{M}{1,4})[#\uFF03][\\p{L}\\p{N}_\\p{So}]");

	private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}_.])@[A-Za-z0-9_.]*[A-Za-z0-9_]");

	// With its scheme, or a host with a path. Possessive, so that no text takes long.
	private static final Pattern ADDRESS = Pattern.compile(
			"(?i)https?://\\S++|(?<![\\p{L}\\p{N}.@-])[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++(?::\\d++)?/\\S*+");

	static CaptionText of(String text) {
		String prose = ADDRESS.matcher(text).replaceAll(" ");
		return new CaptionText(text.codePointCount(0, text.length()), HASHTAG.matcher(prose).results().count(),
				MENTION.matcher(prose).results().count());
	}

}

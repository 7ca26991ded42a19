package com.brandautomator.sandbox.publishing;

import java.util.regex.Pattern;

/**
 * What a caption may hold (graph-api.md, sections 3.2 and 3.8).
 */
final class CaptionRules {

	private static final Pattern MENTION = Pattern.compile("(?<![\\w.])@[\\w.]+");

	private static final Pattern HASHTAG = Pattern.compile("(?<![\\w&])#[\\p{L}\\p{N}_]+");

	private static final int MAX_LENGTH = 2200;

	private static final int MAX_MENTIONS = 20;

	private static final int MAX_HASHTAGS = 30;

	private CaptionRules() {
	}

	static void check(String caption) {
		if (caption.codePointCount(0, caption.length()) > MAX_LENGTH) {
			throw ContainerErrors.captionTooLong();
		}
		if (MENTION.matcher(caption).results().count() > MAX_MENTIONS) {
			throw ContainerErrors.tooManyMentions();
		}
		if (HASHTAG.matcher(caption).results().count() > MAX_HASHTAGS) {
			throw ContainerErrors.tooManyHashtags();
		}
	}

}

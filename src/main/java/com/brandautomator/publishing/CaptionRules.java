package com.brandautomator.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/**
 * Instagram's rules of captions (graph-api 3.2). Characters are counted as code points.
 */
@Component
class CaptionRules {

	private static final Pattern HASHTAG = Pattern.compile("(?<![\\p{L}\\p{N}_&])#[\\p{L}\\p{N}\\p{M}_]+");

	private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}_.])@[A-Za-z0-9_.]+");

	private final PublishingProperties limits;

	CaptionRules(PublishingProperties limits) {
		this.limits = limits;
	}

	/**
	 * Every rule that the caption breaks.
	 */
	List<Finding> findings(String caption) {
		List<Finding> findings = new ArrayList<>();
		check(findings, "caption_length", "characters", caption.codePointCount(0, caption.length()),
				this.limits.captionMaxLength());
		check(findings, "caption_hashtags", "hashtags", HASHTAG.matcher(caption).results().count(),
				this.limits.captionMaxHashtags());
		check(findings, "caption_mentions", "mentions", MENTION.matcher(caption).results().count(),
				this.limits.captionMaxMentions());
		if (caption.indexOf('\0') >= 0) {
			findings.add(Finding.of("caption", "caption_characters",
					"The caption holds a character (NUL) that cannot be sent"));
		}
		return findings;
	}

	private void check(List<Finding> findings, String rule, String unit, long measured, long allowed) {
		if (measured > allowed) {
			findings.add(new Finding("caption",
					"The caption has %,d %s; Instagram allows %,d".formatted(measured, unit, allowed), rule, measured,
					allowed));
		}
	}

}

package com.brandautomator.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/**
 * Instagram's rules of captions (graph-api 3.2). Characters are counted as code points; a
 * {@code #} or {@code @} within an address is part of the address.
 */
@Component
class CaptionRules {

	private static final Pattern HASHTAG = Pattern
		.compile("(?<![\\p{L}\\p{N}_&])#[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_]*");

	private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}_.])@[A-Za-z0-9_.]*[A-Za-z0-9_]");

	private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

	private final PublishingProperties limits;

	CaptionRules(PublishingProperties limits) {
		this.limits = limits;
	}

	/**
	 * Every rule that the caption breaks.
	 */
	List<Finding> findings(String caption) {
		List<Finding> findings = new ArrayList<>();
		String prose = ADDRESS.matcher(caption).replaceAll("");
		check(findings, "caption_length", "characters", caption.codePointCount(0, caption.length()),
				this.limits.captionMaxLength());
		check(findings, "caption_hashtags", "hashtags", HASHTAG.matcher(prose).results().count(),
				this.limits.captionMaxHashtags());
		check(findings, "caption_mentions", "mentions", MENTION.matcher(prose).results().count(),
				this.limits.captionMaxMentions());
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

package com.brandautomator.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/**
 * Instagram's rules of captions, and of comments, which are like them (graph-api 3.2 and
 * 3.8).
 */
@Component
class CaptionRules {

	private static final String COMMENT = "first_comment";

	// Spaces, and what cannot be seen: joiners, marks of direction.
	private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]*+");

	private final PostLimits limits;

	CaptionRules(PostLimits limits) {
		this.limits = limits;
	}

	/**
	 * Every rule that the caption breaks.
	 */
	List<Finding> findings(String caption) {
		return findings(Wish.CAPTION, caption);
	}

	/**
	 * The same of a caption that the caller names otherwise.
	 */
	List<Finding> findings(String field, String caption) {
		return findings(new Told(field, "caption", "The caption"), caption, this.limits.captionMaxLength());
	}

	/**
	 * Every rule that a first comment breaks.
	 */
	List<Finding> ofComment(String comment) {
		return BLANK.matcher(comment).matches()
				? List.of(Finding.of(COMMENT, "first_comment_blank",
						"The first comment says nothing. Leave it out, or write something"))
				: findings(new Told(COMMENT, COMMENT, "The first comment"), comment,
						this.limits.firstCommentMaxLength());
	}

	/**
	 * What may keep the caption from working as its writer hopes, though Meta takes it.
	 */
	List<Finding> warnings(String field, String caption) {
		long hashtags = CaptionText.of(caption).hashtags();
		return (hashtags <= this.limits.captionWarnHashtags()) ? List.of()
				: List.of(new Finding(field,
						"The caption has %,d hashtags; Instagram itself allows %,d today and may refuse more"
							.formatted(hashtags, this.limits.captionWarnHashtags()),
						"caption_many_hashtags", hashtags, (long) this.limits.captionWarnHashtags()));
	}

	private List<Finding> findings(Told told, String text, int maxLength) {
		CaptionText counted = CaptionText.of(text);
		List<Finding> findings = new ArrayList<>();
		check(findings, told, "length", "characters", counted.characters(), maxLength);
		check(findings, told, "hashtags", "hashtags", counted.hashtags(), this.limits.captionMaxHashtags());
		check(findings, told, "mentions", "mentions", counted.mentions(), this.limits.captionMaxMentions());
		return findings;
	}

	private static void check(List<Finding> findings, Told told, String rule, String unit, long measured,
			long allowed) {
		if (measured > allowed) {
			findings.add(new Finding(told.field(),
					"%s has %,d %s; Instagram allows %,d".formatted(told.name(), measured, unit, allowed),
					told.rules() + "_" + rule, measured, allowed));
		}
	}

	/**
	 * How a text is named to its writer.
	 */
	private record Told(String field, String rules, String name) {
	}

}

package com.brandautomator.sandbox.publishing;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphErrors;

import static com.brandautomator.sandbox.publishing.MediumKind.CAROUSEL;
import static com.brandautomator.sandbox.publishing.MediumKind.CHILD_IMAGE;
import static com.brandautomator.sandbox.publishing.MediumKind.CHILD_VIDEO;
import static com.brandautomator.sandbox.publishing.MediumKind.IMAGE;
import static com.brandautomator.sandbox.publishing.MediumKind.REEL;
import static com.brandautomator.sandbox.publishing.MediumKind.STORY_IMAGE;
import static com.brandautomator.sandbox.publishing.MediumKind.STORY_VIDEO;

/**
 * A further parameter of a container, which kinds take it, and what is wrong with it
 * (graph-api.md, section 3.2).
 */
enum Option {

	ALT_TEXT(true, EnumSet.of(IMAGE, CHILD_IMAGE), OptionRules::altText),

	USER_TAGS(true, EnumSet.of(IMAGE, CHILD_IMAGE, REEL, STORY_IMAGE, STORY_VIDEO), TagRules::userTags),

	PRODUCT_TAGS(true, EnumSet.of(IMAGE, CHILD_IMAGE, REEL, CHILD_VIDEO), TagRules::productTags),

	LOCATION_ID(true, EnumSet.of(IMAGE, REEL, CAROUSEL), OptionRules::location),

	COLLABORATORS(true, EnumSet.of(IMAGE, REEL, CAROUSEL), OptionRules::collaborators),

	IS_AI_GENERATED(true, EnumSet.of(IMAGE, REEL, CAROUSEL, STORY_IMAGE, STORY_VIDEO), OptionRules::flag),

	COVER_URL(false, EnumSet.of(REEL), OptionRules::anything),

	THUMB_OFFSET(false, EnumSet.of(REEL, CHILD_VIDEO), OptionRules::thumbOffset),

	SHARE_TO_FEED(false, EnumSet.of(REEL), OptionRules::flag),

	AUDIO_NAME(false, EnumSet.of(REEL), OptionRules::anything),

	TRIAL_PARAMS(false, EnumSet.of(REEL), OptionRules::trial);

	private final boolean refusedElsewhere;

	private final Set<MediumKind> takenBy;

	private final Rule rule;

	Option(boolean refusedElsewhere, Set<MediumKind> takenBy, Rule rule) {
		this.refusedElsewhere = refusedElsewhere;
		this.takenBy = takenBy;
		this.rule = rule;
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The options of the call that its kind takes, checked.
	 */
	static Map<String, String> of(GraphCall call, MediumKind kind) {
		Map<String, String> options = new LinkedHashMap<>();
		for (Option option : values()) {
			call.parameter(option.word()).ifPresent((text) -> {
				if (option.isTaken(kind)) {
					option.rule.check(option.word(), text, kind);
					options.put(option.word(), text);
				}
			});
		}
		return options;
	}

	private boolean isTaken(MediumKind kind) {
		boolean taken = this.takenBy.contains(kind);
		if (!taken && this.refusedElsewhere) {
			throw GraphErrors.invalidParameter("Param " + word() + " is not supported for this kind of media.");
		}
		return taken;
	}

	/**
	 * Looks at what was sent.
	 */
	@FunctionalInterface
	private interface Rule {

		void check(String name, String text, MediumKind kind);

	}

}

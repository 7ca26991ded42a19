package com.brandautomator.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.brandautomator.instagram.InstagramAccount;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Whether what is said of a post, or of one of its media, may be said there.
 */
@Component
class OptionRules {

	private static final Pattern USERNAME = Pattern.compile("[A-Za-z0-9._]{1,30}");

	private final MediaReferences references;

	private final CaptionRules captions;

	private final PostLimits limits;

	OptionRules(MediaReferences references, CaptionRules captions, PostLimits limits) {
		this.references = references;
		this.captions = captions;
		this.limits = limits;
	}

	/**
	 * Every rule that the options break.
	 * @param prefix what stands before an option's word in the caller's name of it
	 */
	List<Finding> findings(Options options, Place place, String prefix, InstagramAccount account) {
		List<Finding> findings = new ArrayList<>();
		for (Option option : Option.values()) {
			Object value = option.of(options);
			if (value == null || value.equals(List.of())) {
				continue;
			}
			if (!option.isTakenOf(place)) {
				findings.add(Finding.of(prefix + option.word(), "option_not_taken", option.refusal(place)));
				continue;
			}
			String field = prefix + option.word();
			broken(option, options, place, account).map((finding) -> finding.at(field)).forEach(findings::add);
			if (!texts(option, options).allMatch(SendableText::is)) {
				findings.add(SendableText.finding(field));
			}
		}
		return findings;
	}

	private Stream<Finding> broken(Option option, Options options, Place place, InstagramAccount account) {
		return switch (option) {
			case ALT_TEXT -> altText(Objects.requireNonNull(options.altText()));
			case COLLABORATORS -> collaborators(Objects.requireNonNull(options.collaborators()));
			case USER_TAGS -> userTags(Objects.requireNonNull(options.userTags()), place);
			case COVER_URL -> Stream.ofNullable(
					this.references.finding(option.word(), Objects.requireNonNull(options.coverUrl()), account));
			case THUMB_OFFSET -> thumbOffset(Objects.requireNonNull(options.thumbOffset()));
			case FIRST_COMMENT -> this.captions.ofComment(Objects.requireNonNull(options.firstComment())).stream();
			case LOCATION_ID, IS_AI_GENERATED, SHARE_TO_FEED, AUDIO_NAME, TRIAL -> Stream.empty();
		};
	}

	private Stream<Finding> altText(String text) {
		int length = text.codePointCount(0, text.length());
		int allowed = this.limits.altTextMaxLength();
		return (length <= allowed) ? Stream.empty() : Stream.of(new Finding("",
				"The alt text has more than %,d characters".formatted(allowed), "alt_text_length", length, allowed));
	}

	private Stream<Finding> collaborators(List<@Nullable String> names) {
		int allowed = this.limits.maxCollaborators();
		Stream<Finding> number = (names.size() <= allowed) ? Stream.empty()
				: Stream.of(new Finding("", "Instagram allows at most %,d collaborators".formatted(allowed),
						"collaborators", names.size(), allowed));
		return names.stream().allMatch(OptionRules::isUsername) ? number
				: Stream.concat(number, Stream.of(Finding.of("", "collaborator_names",
						"Each collaborator needs a username: letters, digits, dots and underscores, without the @")));
	}

	private static Stream<Finding> userTags(List<Options.@Nullable UserTag> tags, Place place) {
		boolean named = tags.stream().allMatch((tag) -> tag != null && isUsername(tag.username()));
		Stream<Finding> names = named ? Stream.empty() : Stream.of(Finding.of("", "user_tag_names",
				"Each tag needs a username: letters, digits, dots and underscores, without the @"));
		boolean placed = !place.isStill() || tags.stream().allMatch((tag) -> isPlaced(tag, place.isStory()));
		return placed ? names : Stream.concat(names, Stream.of(Finding.of("", "user_tags",
				"Each tag needs a username, and x and y between 0 and 1, to stand on an image")));
	}

	private static Stream<Finding> thumbOffset(int offset) {
		return (offset >= 0) ? Stream.empty() : Stream.of(new Finding("",
				"The moment of the cover cannot lie before the reel begins", "thumb_offset", offset, 0));
	}

	private static boolean isPlaced(Options.@Nullable UserTag tag, boolean mayFloat) {
		return tag == null || (mayFloat && tag.x() == null && tag.y() == null)
				|| (isShare(tag.x()) && isShare(tag.y()));
	}

	private static boolean isShare(@Nullable Double value) {
		return value != null && value >= 0 && value <= 1;
	}

	private static boolean isUsername(@Nullable String name) {
		return name != null && USERNAME.matcher(name).matches();
	}

	private static Stream<String> texts(Option option, Options options) {
		return option.isText() ? Stream.of(String.valueOf(option.of(options))) : Stream.empty();
	}

}

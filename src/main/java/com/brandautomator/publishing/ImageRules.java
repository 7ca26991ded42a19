package com.brandautomator.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.brandautomator.instagram.InstagramAccount;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * What a post of one image may say, and how it is said to Meta (graph-api 3.2).
 */
@Component
class ImageRules {

	private static final int ALT_TEXT = 1000;

	private static final int COLLABORATORS = 3;

	private final MediaAddressRules addresses;

	private final CaptionRules captions;

	private final JsonMapper json;

	ImageRules(MediaAddressRules addresses, CaptionRules captions, JsonMapper json) {
		this.addresses = addresses;
		this.captions = captions;
		this.json = json;
	}

	/**
	 * Every rule that the request breaks.
	 * @param image the address or name of the image
	 */
	List<Finding> findings(PostRequest request, String image, InstagramAccount account) {
		List<Finding> findings = new ArrayList<>(this.captions.findings(request.captionOrEmpty()));
		Finding medium = this.addresses.isPlaceholder(image) ? placeholder(account)
				: this.addresses.finding("image_url", image, account.testMode());
		if (medium != null) {
			findings.add(medium);
		}
		onlyOfReels(request).forEach((field, value) -> {
			if (value != null) {
				findings
					.add(Finding.of(field, "option_of_reels", "Instagram takes this for reels only, not for an image"));
			}
		});
		if (request.firstComment() != null) {
			findings.add(Finding.of("first_comment", "option_not_offered", "A first comment cannot be posted yet"));
		}
		texts(request).forEach((field, text) -> {
			if (!SendableText.is(text)) {
				findings.add(Finding.of(field, "characters",
						"This holds a character that cannot be sent: NUL, or half of a pair"));
			}
		});
		options(request, findings);
		return findings;
	}

	private static @Nullable Finding placeholder(InstagramAccount account) {
		return account.drawsMedia() ? null
				: Finding.of("image_url", RulesBrokenException.PLACEHOLDER,
						"The page sent a placeholder instead of your file. Give the file to media/uploads/, "
								+ "or name a public https address");
	}

	private static Map<String, String> texts(PostRequest request) {
		Map<String, String> texts = new LinkedHashMap<>();
		texts.put("caption", request.captionOrEmpty());
		put(texts, "image_url", request.imageUrl());
		put(texts, "title", request.title());
		put(texts, "alt_text", request.altText());
		put(texts, "location_id", request.locationId());
		put(texts, "collaborators", request.collaborators());
		put(texts, "user_tags", request.userTags());
		return texts;
	}

	private void options(PostRequest request, List<Finding> findings) {
		String altText = (request.altText() != null) ? request.altText() : "";
		int length = altText.codePointCount(0, altText.length());
		if (length > ALT_TEXT) {
			findings.add(new Finding("alt_text", "The alt text has more than 1,000 characters", "alt_text_length",
					length, ALT_TEXT));
		}
		List<@Nullable String> names = (request.collaborators() != null) ? request.collaborators() : List.of();
		if (names.size() > COLLABORATORS) {
			findings.add(new Finding("collaborators", "Instagram allows at most 3 collaborators", "collaborators",
					names.size(), COLLABORATORS));
		}
		if (names.stream().anyMatch((name) -> name == null || name.isBlank())) {
			findings.add(Finding.of("collaborators", "collaborator_names", "Each collaborator needs a username"));
		}
		if (request.userTags() != null && !request.userTags().stream().allMatch(ImageRules::isPlaced)) {
			findings.add(Finding.of("user_tags", "user_tags",
					"Each tag needs a username, and x and y between 0 and 1, to stand on an image"));
		}
	}

	/**
	 * The options by Meta's names.
	 */
	Map<String, String> parameters(PostRequest request) {
		Map<String, String> parameters = new LinkedHashMap<>();
		put(parameters, "alt_text", request.altText());
		put(parameters, "location_id", request.locationId());
		put(parameters, "is_ai_generated", request.isAiGenerated());
		if (request.collaborators() != null && !request.collaborators().isEmpty()) {
			parameters.put("collaborators", this.json.writeValueAsString(request.collaborators()));
		}
		if (request.userTags() != null && !request.userTags().isEmpty()) {
			parameters.put("user_tags", this.json.writeValueAsString(request.userTags()));
		}
		return parameters;
	}

	private static Map<String, Object> onlyOfReels(PostRequest request) {
		Map<String, Object> options = new LinkedHashMap<>();
		options.put("share_to_feed", request.shareToFeed());
		options.put("cover_url", request.coverUrl());
		options.put("thumb_offset", request.thumbOffset());
		options.put("audio_name", request.audioName());
		options.put("trial", request.trial());
		return options;
	}

	private static boolean isPlaced(PostRequest.@Nullable UserTag tag) {
		return tag != null && tag.username() != null && !tag.username().isBlank() && isShare(tag.x())
				&& isShare(tag.y());
	}

	private static boolean isShare(@Nullable Double value) {
		return value != null && value >= 0 && value <= 1;
	}

	private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
		if (value != null) {
			parameters.put(name, value.toString());
		}
	}

}

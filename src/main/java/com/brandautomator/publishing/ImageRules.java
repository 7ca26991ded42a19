package com.brandautomator.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.brandautomator.instagram.InstagramAccount;
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
		if (!account.drawsMedia() || !this.addresses.isPlaceholder(image)) {
			Finding address = this.addresses.finding("image_url", image, account.testMode());
			if (address != null) {
				findings.add(address);
			}
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
		options(request, findings);
		return findings;
	}

	private void options(PostRequest request, List<Finding> findings) {
		if (request.altText() != null && request.altText().codePointCount(0, request.altText().length()) > ALT_TEXT) {
			findings.add(new Finding("alt_text", "The alt text has more than 1,000 characters", "alt_text_length",
					request.altText().length(), ALT_TEXT));
		}
		if (request.collaborators() != null && request.collaborators().size() > COLLABORATORS) {
			findings.add(new Finding("collaborators", "Instagram allows at most 3 collaborators", "collaborators",
					request.collaborators().size(), COLLABORATORS));
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

	private static boolean isPlaced(PostRequest.UserTag tag) {
		return tag.username() != null && !tag.username().isBlank() && isShare(tag.x()) && isShare(tag.y());
	}

	private static boolean isShare(@org.jspecify.annotations.Nullable Double value) {
		return value != null && value >= 0 && value <= 1;
	}

	private static void put(Map<String, String> parameters, String name,
			@org.jspecify.annotations.Nullable Object value) {
		if (value != null) {
			parameters.put(name, value.toString());
		}
	}

}

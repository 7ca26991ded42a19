package com.brandautomator.sandbox.publishing;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphErrors;
import org.jspecify.annotations.Nullable;

/**
 * What a container shall be made of, checked before anything is fetched (graph-api.md,
 * section 3.2).
 */
record ContainerRequest(String imageUrl, @Nullable String caption, @Nullable String altText) {

	private static final Set<String> LATER = Set.of("VIDEO", "CAROUSEL", "REELS", "STORIES");

	private static final Pattern MENTION = Pattern.compile("(?<![\\w.])@[\\w.]+");

	private static final int MAX_CAPTION = 2200;

	private static final int MAX_MENTIONS = 20;

	private static final int MAX_ALT_TEXT = 1000;

	static ContainerRequest of(GraphCall call) {
		checkKind(call);
		Optional<String> caption = call.parameter("caption");
		caption.ifPresent(ContainerRequest::checkCaption);
		Optional<String> altText = call.parameter("alt_text");
		if (altText.filter((text) -> length(text) > MAX_ALT_TEXT).isPresent()) {
			throw GraphErrors.invalidParameter("Param alt_text must be no longer than 1000 characters.");
		}
		return new ContainerRequest(call.demand("image_url"), caption.orElse(null), altText.orElse(null));
	}

	private static void checkKind(GraphCall call) {
		String mediaType = call.parameter("media_type").orElse("IMAGE");
		if (LATER.contains(mediaType)) {
			throw ContainerErrors.notOffered(mediaType);
		}
		if (!mediaType.equals("IMAGE")) {
			throw ContainerErrors.unknownMediaType(mediaType);
		}
		if (call.parameter("is_carousel_item").filter("true"::equals).isPresent()) {
			throw ContainerErrors.notOffered("CAROUSEL");
		}
	}

	private static void checkCaption(String caption) {
		if (length(caption) > MAX_CAPTION) {
			throw ContainerErrors.captionTooLong();
		}
		if (MENTION.matcher(caption).results().count() > MAX_MENTIONS) {
			throw ContainerErrors.tooManyMentions();
		}
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

}

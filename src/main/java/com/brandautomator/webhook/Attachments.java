package com.brandautomator.webhook;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What is attached to a message (graph-api 9.5).
 *
 * @param all in Meta's order
 */
record Attachments(List<JsonSlice> all) {

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("image", "Photo"),
			Map.entry("video", "Video"), Map.entry("audio", "Voice message"), Map.entry("file", "File"),
			Map.entry("reel", "Reel"), Map.entry("ig_reel", "Reel"), Map.entry("ig_post", "Post"),
			Map.entry("share", "Post"), Map.entry("story_mention", "Mentioned you in a story"),
			Map.entry("ephemeral", "Disappearing photo or video"), Map.entry("template", "Card"),
			Map.entry("unsupported_type", "Something that only the Instagram app shows"));

	/**
	 * Those of the message of this messaging item; none where there is no such message.
	 */
	static Attachments of(JsonSlice item) {
		JsonSlice attachments = item.at("message", "attachments");
		return new Attachments((attachments != null) ? attachments.elements() : List.of());
	}

	boolean have(String type) {
		return this.all.stream().anyMatch((attachment) -> type.equals(attachment.text("type")));
	}

	/**
	 * The medium of Instagram that was shared, or null.
	 */
	@Nullable String sharedMediaId() {
		return this.all.stream()
			.map((attachment) -> attachment.text("payload", "ig_post_media_id"))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/**
	 * What they are, for a person; null when there are none.
	 */
	@Nullable String names() {
		if (this.all.isEmpty()) {
			return null;
		}
		String type = this.all.get(0).text("type");
		String first = NAMES.getOrDefault((type != null) ? type : "", "Attachment");
		return (this.all.size() > 1) ? "%s and %d more".formatted(first, this.all.size() - 1) : first;
	}

}

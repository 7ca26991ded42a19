package com.brandautomator.sandbox.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry of {@code messaging} (graph-api.md, section 9.5).
 */
final class MessagingItem {

	private static final String CDN = "https://lookaside.fbsbx.com/ig_messaging_cdn/?asset_id=";

	private MessagingItem() {
	}

	static Map<String, Object> of(Happening event) {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("sender", Map.of("id", event.by().id()));
		item.put("recipient", Map.of("id", event.accountId()));
		item.put("timestamp", event.at().toEpochMilli());
		switch (event.kind()) {
			case REACTION ->
				item.put("reaction", with(event, "action", "react", "reaction", "love", "emoji", "\u2764\ufe0f"));
			case SEEN -> item.put("read", with(event));
			case MESSAGE_EDIT -> item.put("message_edit", with(event, "text", event.text(), "num_edit", 1));
			default -> item.put("message", message(event));
		}
		return item;
	}

	private static Map<String, Object> message(Happening event) {
		return switch (event.kind()) {
			case MESSAGE -> with(event, "text", event.text());
			case MESSAGE_DELETE -> with(event, "is_deleted", true);
			case STORY_REPLY -> with(event, "text", event.text(), "reply_to",
					Map.of("story", Map.of("url", CDN + event.mediaId() + "&signature=x", "id", event.mediaId())));
			case STORY_MENTION -> with(event, "attachments", List
				.of(Map.of("type", "story_mention", "payload", Map.of("url", CDN + event.mediaId() + "&signature=y"))));
			default -> throw new IllegalArgumentException(event.kind().word());
		};
	}

	private static Map<String, Object> with(Happening event, Object... members) {
		Map<String, Object> value = new LinkedHashMap<>();
		value.put("mid", event.id());
		for (int at = 0; at < members.length; at += 2) {
			value.put((String) members[at], members[at + 1]);
		}
		return value;
	}

}

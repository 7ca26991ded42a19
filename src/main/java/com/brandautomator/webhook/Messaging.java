package com.brandautomator.webhook;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Tells messaging items apart by the member that is there (graph-api 9.5).
 */
final class Messaging {

	private static final List<String> KINDS = List.of("message", "reaction", "message_edit", "read", "postback");

	private Messaging() {
	}

	static IncomingEvent read(Item item) {
		JsonSlice content = item.content();
		String kind = KINDS.stream().filter(content::hasObject).findFirst().orElse("");
		String mid = content.text(kind, "mid");
		return switch (kind) {
			case "message" -> message(item, mid);
			case "reaction" -> event(item, EventType.MESSAGE_REACTIONS, null,
					EventKey.of(kind, mid, sender(item), content.text(kind, "action"), content.text("timestamp")));
			case "message_edit" -> event(item, EventType.UNKNOWN, null,
					EventKey.of("message", mid, "edit", content.text(kind, "num_edit")));
			case "read" -> event(item, EventType.UNKNOWN, null, EventKey.of("seen", mid, sender(item)));
			case "postback" -> event(item, EventType.UNKNOWN, null, EventKey.of(kind, mid));
			default -> item.isUnknown();
		};
	}

	private static IncomingEvent message(Item item, @Nullable String mid) {
		if (item.content().isTrue("message", "is_deleted")) {
			return event(item, EventType.UNKNOWN, null, EventKey.of("message", mid, "delete"));
		}
		return event(item, typeOf(item.content()), item.content().text("message", "reply_to", "story", "id"),
				EventKey.of("message", mid));
	}

	private static EventType typeOf(JsonSlice content) {
		if (content.isTrue("message", "is_echo") || content.isTrue("message", "is_self")) {
			return EventType.MESSAGES;
		}
		if (content.hasObject("message", "reply_to", "story")) {
			return EventType.STORY_REPLIES;
		}
		JsonSlice attachments = content.at("message", "attachments");
		boolean storyMention = attachments != null && attachments.elements()
			.stream()
			.anyMatch((attachment) -> "story_mention".equals(attachment.text("type")));
		return storyMention ? EventType.STORY_MENTIONS : EventType.MESSAGES;
	}

	private static IncomingEvent event(Item item, EventType type, @Nullable String mediaId, Optional<String> key) {
		return item.is(type, key, new References(sender(item), null, mediaId, null));
	}

	private static @Nullable String sender(Item item) {
		return item.content().text("sender", "id");
	}

}

package com.brandautomator.webhook;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Tells messaging items apart by the member that is there (graph-api 9.5).
 */
final class Messaging {

	private static final List<String> KINDS = List.of("message", "reaction", "message_edit", "read", "postback",
			"referral");

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
			case "message_edit" -> event(item, EventType.MESSAGE_EDITS, null,
					EventKey.of("message", mid, "edit", content.text(kind, "num_edit")));
			case "read" -> event(item, EventType.MESSAGING_SEEN, null, EventKey.of("seen", mid, sender(item)));
			case "postback" -> event(item, EventType.MESSAGING_POSTBACKS, null, EventKey.of(kind, mid));
			case "referral" -> event(item, EventType.MESSAGING_REFERRALS, null,
					EventKey.of(kind, sender(item), content.text("timestamp")));
			default -> item.isUnknown();
		};
	}

	private static IncomingEvent message(Item item, @Nullable String mid) {
		if (item.content().isTrue("message", "is_deleted")) {
			return event(item, EventType.MESSAGE_DELETIONS, null, EventKey.of("message", mid, "delete"));
		}
		Attachments attachments = Attachments.of(item.content());
		String story = item.content().text("message", "reply_to", "story", "id");
		return event(item, typeOf(item.content(), attachments), (story != null) ? story : attachments.sharedMediaId(),
				EventKey.of("message", mid));
	}

	private static EventType typeOf(JsonSlice content, Attachments attachments) {
		if (content.isTrue("message", "is_echo") || content.isTrue("message", "is_self")) {
			return EventType.MESSAGES;
		}
		if (content.hasObject("message", "reply_to", "story")) {
			return EventType.STORY_REPLIES;
		}
		return attachments.have("story_mention") ? EventType.STORY_MENTIONS : EventType.MESSAGES;
	}

	private static IncomingEvent event(Item item, EventType type, @Nullable String mediaId, Optional<String> key) {
		return item.is(type, key, new References(sender(item), null, mediaId, null));
	}

	private static @Nullable String sender(Item item) {
		return item.content().text("sender", "id");
	}

}

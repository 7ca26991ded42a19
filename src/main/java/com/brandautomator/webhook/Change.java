package com.brandautomator.webhook;

import java.util.Optional;

/**
 * Tells changes apart by their field (graph-api 9.5).
 */
final class Change {

	private Change() {
	}

	static IncomingEvent read(Item item) {
		if (!item.content().isObject()) {
			return item.isUnknown();
		}
		return switch (item.field()) {
			case "comments" -> comment(EventType.COMMENTS, item);
			case "live_comments" -> comment(EventType.LIVE_COMMENTS, item);
			case "mentions" -> mention(item);
			case "story_insights" -> storyInsights(item);
			default -> isOfMessaging(item.field()) ? Messaging.read(item) : item.isUnknown();
		};
	}

	// Meta's test button sends messaging items as changes: messages, message_reactions,
	// messaging_seen ...
	private static boolean isOfMessaging(String field) {
		return field.startsWith("messag") || field.equals(Marks.STANDBY);
	}

	private static IncomingEvent comment(EventType type, Item item) {
		JsonSlice value = item.content();
		String id = value.text("id");
		String commentId = (id != null) ? id : value.text("comment_id");
		String verb = value.text("verb");
		Optional<String> key = (verb != null) ? EventKey.of(type.word(), commentId, verb)
				: EventKey.of(type.word(), commentId);
		return item.is(type, key, new References(value.text("from", "id"), value.text("from", "username"),
				value.text("media", "id"), commentId));
	}

	private static IncomingEvent mention(Item item) {
		String mediaId = item.content().text("media_id");
		String commentId = item.content().text("comment_id");
		return item.is(EventType.MENTIONS,
				EventKey.of("mentions", mediaId, (commentId != null) ? commentId : "-", item.time()),
				new References(null, null, mediaId, commentId));
	}

	private static IncomingEvent storyInsights(Item item) {
		String mediaId = item.content().text("media_id");
		return item.is(EventType.STORY_INSIGHTS, EventKey.of("story_insights", mediaId),
				new References(null, null, mediaId, null));
	}

}

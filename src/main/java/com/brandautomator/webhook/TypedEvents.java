package com.brandautomator.webhook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import com.brandautomator.account.AccountKey;
import com.brandautomator.webhook.events.CommentReceived;
import com.brandautomator.webhook.events.MentionReceived;
import com.brandautomator.webhook.events.MessageReceived;
import com.brandautomator.webhook.events.Origin;
import com.brandautomator.webhook.events.StoryEnded;
import com.brandautomator.webhook.events.WebhookEvent;

/**
 * Turns stored events into those that other rooms know.
 */
final class TypedEvents {

	private static final Pattern FIGURE = Pattern.compile("-?[0-9]{1,18}");

	private TypedEvents() {
	}

	/**
	 * The event as others see it; empty for what none of them acts on, and for what lacks
	 * the id to act on it by.
	 */
	static Optional<WebhookEvent> of(StoredEvent event) {
		JsonSlice content = JsonSlice.stored(event.payload());
		Marks marks = Marks.of(event.instagramUserId(), event.field(), event.references().senderId(), content);
		return switch (event.type()) {
			case COMMENTS, LIVE_COMMENTS -> comment(event, content, marks);
			case MENTIONS -> Optional.ofNullable(event.references().mediaId())
				.map((media) -> new MentionReceived(origin(event), media, event.references().commentId()));
			case MESSAGES -> message(event, MessageReceived.Kind.MESSAGE, content, marks);
			case STORY_REPLIES -> message(event, MessageReceived.Kind.STORY_REPLY, content, marks);
			case STORY_MENTIONS -> message(event, MessageReceived.Kind.STORY_MENTION, content, marks);
			case STORY_INSIGHTS -> Optional.ofNullable(event.references().mediaId())
				.map((story) -> new StoryEnded(origin(event), story, figures(content)));
			default -> Optional.empty();
		};
	}

	private static Optional<WebhookEvent> comment(StoredEvent event, JsonSlice content, Marks marks) {
		References references = event.references();
		return Optional.ofNullable(references.commentId())
			.map((id) -> new CommentReceived(origin(event), id, references.mediaId(), marks.parentId(), marks.adId(),
					Storable.text(content.text("media", "original_media_id")), references.senderId(),
					references.senderUsername(), Storable.text(content.text("text")),
					event.type() == EventType.LIVE_COMMENTS, marks.own()));
	}

	private static Optional<WebhookEvent> message(StoredEvent event, MessageReceived.Kind kind, JsonSlice content,
			Marks marks) {
		return Optional.ofNullable(Storable.text(content.text("message", "mid")))
			.filter((mid) -> !content.isTrue("message", "is_deleted"))
			.map((mid) -> new MessageReceived(origin(event), mid, kind, event.references().senderId(),
					Storable.text(content.text("message", "text")),
					Storable.text(content.text("message", "reply_to", "story", "id")), marks.adId(), marks.own(),
					marks.standby()));
	}

	private static Map<String, Long> figures(JsonSlice content) {
		Map<String, Long> figures = new LinkedHashMap<>();
		content.members().keySet().stream().filter((name) -> !name.equals("media_id")).forEach((name) -> {
			String figure = content.text(name);
			if (figure != null && FIGURE.matcher(figure).matches()) {
				figures.put(name, Long.valueOf(figure));
			}
		});
		return figures;
	}

	private static Origin origin(StoredEvent event) {
		return new Origin(event.id(), new AccountKey(event.graphBase(), event.instagramUserId()),
				Objects.requireNonNullElse(event.occurredAt(), event.createdAt()), event.createdAt());
	}

}

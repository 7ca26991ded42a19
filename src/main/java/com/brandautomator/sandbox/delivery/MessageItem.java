package com.brandautomator.sandbox.delivery;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The member {@code message} of a messaging item (graph-api.md, section 9.5).
 */
final class MessageItem {

	private static final String CDN = "https://lookaside.fbsbx.com/ig_messaging_cdn/?asset_id=";

	/** Meta gives no address for these. */
	private static final Set<String> WITHOUT_ADDRESS = Set.of("ephemeral", "unsupported_type");

	private MessageItem() {
	}

	static Map<String, Object> of(Happening event) {
		return switch (event.kind()) {
			case MESSAGE, STANDBY -> message(event);
			case ECHO -> echo(event);
			case QUICK_REPLY ->
				MessagingItem.with(event, "text", event.text(), "quick_reply", Map.of("payload", "YES"));
			case UNSUPPORTED -> MessagingItem.with(event, "is_unsupported", true);
			case REFERRAL_MESSAGE -> MessagingItem.with(event, "text", event.text(), "referral", referral(event));
			case MESSAGE_DELETE -> MessagingItem.with(event, "is_deleted", true);
			case STORY_REPLY -> MessagingItem.with(event, "text", event.text(), "reply_to",
					Map.of("story", Map.of("url", CDN + event.mediaId() + "&signature=x", "id", event.mediaId())));
			case STORY_MENTION -> MessagingItem.with(event, "attachments", List
				.of(Map.of("type", "story_mention", "payload", Map.of("url", CDN + event.mediaId() + "&signature=y"))));
			default -> throw new IllegalArgumentException(event.kind().word());
		};
	}

	private static Map<String, Object> message(Happening event) {
		String type = event.details().attachment();
		Map<String, Object> message = (type == null) ? MessagingItem.with(event, "text", event.text()) : MessagingItem
			.with(event, "attachments", List.of(Map.of("type", type, "payload", attached(event, type))));
		if (event.details().mid() != null) {
			message.put("reply_to", Map.of("mid", event.details().mid()));
		}
		return message;
	}

	private static Map<String, Object> echo(Happening event) {
		Map<String, Object> message = message(event);
		message.put("is_echo", true);
		return message;
	}

	private static Map<String, Object> attached(Happening event, String type) {
		Map<String, Object> payload = new LinkedHashMap<>();
		if ("ig_post".equals(type)) {
			payload.put("ig_post_media_id", event.mediaId());
			payload.put("title", event.text());
		}
		if (!WITHOUT_ADDRESS.contains(type)) {
			payload.put("url", CDN + event.mediaId() + "&signature=z");
		}
		return payload;
	}

	private static Map<String, Object> referral(Happening event) {
		return Map.of("ref", "promo", "ad_id", "120200000000000001", "source", "ADS", "type", "OPEN_THREAD",
				"ads_context_data", Map.of("ad_title", "Fresh rolls, delivered", "post_id", event.mediaId()));
	}

}

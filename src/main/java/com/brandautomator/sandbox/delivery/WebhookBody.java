package com.brandautomator.sandbox.delivery;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.brandautomator.sandbox.protocol.MetaJson;

/**
 * The envelope of a webhook (graph-api.md, section 9.4).
 */
final class WebhookBody {

	private WebhookBody() {
	}

	/**
	 * One entry with all these events.
	 * @param events of one account and one kind, in the order they are sent
	 * @param sent the time of sending: in seconds with changes, in milliseconds with
	 * messaging
	 */
	static byte[] of(List<Happening> events, Instant sent) {
		Happening first = events.get(0);
		Map<String, Object> entry = new LinkedHashMap<>();
		entry.put("id", first.accountId());
		if (first.kind().isMessaging()) {
			entry.put("time", sent.toEpochMilli());
			entry.put("messaging", events.stream().map(MessagingItem::of).toList());
		}
		else {
			entry.put("time", sent.getEpochSecond());
			entry.put("changes", events.stream().map(ChangeItem::of).toList());
		}
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("object", "instagram");
		body.put("entry", List.of(entry));
		return MetaJson.bytes(body);
	}

}

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
		boolean messaging = first.kind().isMessaging();
		entry.put("id", (first.kind() == EventKind.DASHBOARD_TEST) ? "0" : first.accountId());
		entry.put("time", messaging ? sent.toEpochMilli() : sent.getEpochSecond());
		entry.put(first.kind().section(),
				events.stream().map(messaging ? MessagingItem::of : (event) -> ChangeItem.of(event)).toList());
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("object", "instagram");
		body.put("entry", List.of(entry));
		return MetaJson.bytes(body);
	}

}

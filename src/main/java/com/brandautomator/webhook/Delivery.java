package com.brandautomator.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes a signed body apart into its events. Every body gives at least one: what is not
 * as expected is kept whole, because Meta keeps no copy (graph-api 9.6).
 */
final class Delivery {

	private static final Set<String> OBJECTS = Set.of("instagram", "page");

	private Delivery() {
	}

	static List<IncomingEvent> eventsOf(byte[] body) {
		return JsonSlice.of(body).map(Delivery::eventsOf).orElseGet(() -> List.of(unreadable(body)));
	}

	// Meta's documentation prints bodies wrapped in an array; what it sends is not
	// (graph-api 9.4).
	private static List<IncomingEvent> eventsOf(JsonSlice body) {
		List<JsonSlice> wrapped = body.elements();
		if (wrapped.stream().noneMatch((element) -> element.at("entry") != null)) {
			return eventsOfEnvelope(body);
		}
		return wrapped.stream().flatMap((element) -> eventsOfEnvelope(element).stream()).toList();
	}

	private static List<IncomingEvent> eventsOfEnvelope(JsonSlice body) {
		String object = body.text("object");
		JsonSlice entries = body.at("entry");
		if (object == null || !OBJECTS.contains(object) || entries == null) {
			return List.of(whole(body));
		}
		List<IncomingEvent> events = new ArrayList<>();
		entries.elements().forEach((entry) -> events.addAll(new Entry(entry).events()));
		return events.isEmpty() ? List.of(whole(body)) : events;
	}

	private static IncomingEvent whole(JsonSlice body) {
		return new Item(IncomingEvent.NOBODY, null, "body", body).isUnknown();
	}

	private static IncomingEvent unreadable(byte[] body) {
		return new IncomingEvent(IncomingEvent.NOBODY, "body", EventType.UNKNOWN, EventKey.ofBody(body),
				References.NONE, Payload.unreadable(body), null);
	}

}

package com.brandautomator.webhook;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One entry of a delivery: an account, a time, and its changes, messaging items or what
 * else Meta may put there (graph-api 9.4).
 */
final class Entry {

	private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9_]{1,64}");

	private final JsonSlice entry;

	private final String instagramUserId;

	private final @Nullable String time;

	Entry(JsonSlice entry) {
		this.entry = entry;
		String id = entry.text("id");
		this.instagramUserId = (id != null && ACCOUNT.matcher(id).matches()) ? id : IncomingEvent.NOBODY;
		this.time = entry.text("time");
	}

	/**
	 * Its events; the entry itself as one unknown event when there are none.
	 */
	List<IncomingEvent> events() {
		if (this.entry.text("id") == null) {
			return List.of(whole());
		}
		List<IncomingEvent> events = this.entry.members().entrySet().stream().flatMap(this::section).toList();
		return events.isEmpty() ? List.of(whole()) : events;
	}

	private Stream<IncomingEvent> section(Map.Entry<String, JsonSlice> member) {
		String name = member.getKey();
		JsonSlice section = member.getValue();
		return switch (name) {
			// documented for Instagram Login: the entry is the change
			case "value" -> Stream.of(change(this.entry));
			case "changes" -> items(section).map(this::change);
			// standby: another app owns the thread
			case "messaging", Marks.STANDBY -> items(section).map((item) -> Messaging.read(item(name, item)));
			// what Meta may invent
			default -> items(section).map((item) -> item(name, item).isUnknown());
		};
	}

	private static Stream<JsonSlice> items(JsonSlice section) {
		return section.isObject() ? Stream.of(section) : section.elements().stream();
	}

	private IncomingEvent change(JsonSlice change) {
		String field = change.text("field");
		JsonSlice value = change.at("value");
		return (field != null && value != null) ? Change.read(item(field, value)) : item("changes", change).isUnknown();
	}

	private IncomingEvent whole() {
		return item("entry", this.entry).isUnknown();
	}

	private Item item(String field, JsonSlice content) {
		return new Item(this.instagramUserId, this.time, field, content);
	}

}

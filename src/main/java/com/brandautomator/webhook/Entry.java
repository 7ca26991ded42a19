package com.brandautomator.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

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
		List<IncomingEvent> events = new ArrayList<>();
		this.entry.members().forEach((name, section) -> section(name, section, events::add));
		return events.isEmpty() ? List.of(whole()) : events;
	}

	private void section(String name, JsonSlice section, Consumer<IncomingEvent> events) {
		if (name.equals("value")) {
			// documented for Instagram Login: the entry is the change
			events.accept(change(this.entry));
			return;
		}
		(section.isObject() ? List.of(section) : section.elements()).forEach((item) -> events.accept(switch (name) {
			case "changes" -> change(item);
			// standby: another app owns the thread
			case "messaging", Marks.STANDBY -> Messaging.read(item(name, item));
			// what Meta may invent
			default -> item(name, item).isUnknown();
		}));
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

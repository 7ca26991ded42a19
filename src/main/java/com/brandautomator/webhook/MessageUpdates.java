package com.brandautomator.webhook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps messages as they stand: notes what edits, deletions and reactions make of them,
 * and removes what is deleted. Runs in the transaction that takes an event out of the
 * queue, in whatever order the events come.
 */
@Component
class MessageUpdates {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

	// no index takes longer ones; Meta's have 20 digits at most
	private static final int LONGEST_SENDER = 200;

	private final MessageChanges changes;

	private final MessagePayloads payloads;

	private final ApplicationEventPublisher events;

	MessageUpdates(MessageChanges changes, MessagePayloads payloads, ApplicationEventPublisher events) {
		this.changes = changes;
		this.payloads = payloads;
		this.events = events;
	}

	/**
	 * Notes what the events change.
	 * @return each event with what has changed it by now, those that came with it
	 * included
	 */
	List<StoredEvent> apply(List<StoredEvent> events) {
		Map<StoredEvent, MessageKey> messages = new LinkedHashMap<>();
		events.forEach((event) -> MessageKey.of(event.owner(), event.type(), event.payload())
			.ifPresent((message) -> messages.put(event, message)));
		messages.forEach(this::note);
		messages.keySet().removeIf((event) -> event.type() == EventType.MESSAGE_REACTIONS);
		Map<MessageKey, ChangedMessage> changed = this.changes.find(messages.values());
		return events.stream().map((event) -> asItIs(event, messages.get(event), changed)).toList();
	}

	private void note(StoredEvent event, MessageKey message) {
		JsonSlice item = JsonSlice.stored(event.payload());
		switch (event.type()) {
			case MESSAGE_EDITS ->
				this.changes.edit(message, number(item), time(event), Storable.text(item.text("message_edit", "text")));
			case MESSAGE_DELETIONS -> delete(message, item);
			case MESSAGE_REACTIONS -> react(event, item, message);
			default -> {
				// as it came, until something of the above changes it
			}
		}
	}

	private void delete(MessageKey message, JsonSlice item) {
		String mid = String.valueOf(item.text("message", "mid"));
		this.changes.delete(message);
		this.payloads.delete(message.owner(), mid);
		this.events.publishEvent(new MessageDeleted(message.owner(), mid));
	}

	private void react(StoredEvent event, JsonSlice item, MessageKey message) {
		String sender = event.references().senderId();
		if (sender != null && sender.length() <= LONGEST_SENDER) {
			this.changes.react(message,
					new ChangedMessage.Reaction(sender, word(item, "reaction"), word(item, "emoji")), time(event),
					"unreact".equals(item.text("reaction", "action")));
		}
	}

	private StoredEvent asItIs(StoredEvent event, @Nullable MessageKey message,
			Map<MessageKey, ChangedMessage> changes) {
		if (message == null) {
			return event;
		}
		ChangedMessage changed = changes.getOrDefault(message, ChangedMessage.UNCHANGED);
		String payload = changed.applied(event.type(), event.payload());
		if (changed.deleted() && !payload.equals(event.payload())) {
			this.payloads.replace(message.owner(), event.id(), payload);
		}
		return event.withPayload(payload);
	}

	private static @Nullable String word(JsonSlice item, String name) {
		String line = Line.of(item.text("reaction", name));
		return (line != null) ? Line.cut(line) : null;
	}

	// one without a number changed the message at least once
	private static long number(JsonSlice item) {
		String number = item.text("message_edit", "num_edit");
		return (number != null && NUMBER.matcher(number).matches()) ? Long.parseLong(number) : 1;
	}

	// not when it was stored: that depends on the order in which the events came
	private static Instant time(StoredEvent event) {
		return Objects.requireNonNullElse(event.occurredAt(), Instant.EPOCH);
	}

}

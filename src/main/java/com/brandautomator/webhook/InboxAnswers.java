package com.brandautomator.webhook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Shows stored events as they stand now.
 */
@Component
class InboxAnswers {

	private final MessageChanges changes;

	InboxAnswers(MessageChanges changes) {
		this.changes = changes;
	}

	/**
	 * The same events in the same order, with one question to the database.
	 */
	List<InboxEvent> of(List<InboxRow> rows) {
		Map<Long, MessageKey> messages = new HashMap<>();
		rows.forEach((row) -> MessageKey.of(row.owner(), row.type(), row.payload())
			.ifPresent((message) -> messages.put(row.id(), message)));
		Map<MessageKey, ChangedMessage> changed = this.changes.find(messages.values());
		return rows.stream()
			.map((row) -> InboxEvent.of(row, changed.getOrDefault(messages.get(row.id()), ChangedMessage.UNCHANGED)))
			.toList();
	}

}

package com.brandautomator.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Events as arrays, one for each column: the driver sends an array of one class in binary
 * form, as one parameter, however many rows there are.
 */
final class EventColumns {

	/**
	 * The columns' names and types, in the order of {@link #values()}.
	 */
	static final String NAMES = """
			inbox_id, field, event_type, event_key, sender_id, sender_username, media_id, comment_id, payload, raw,
			occurred_at""";

	private final Integer[] inboxes;

	private final String[][] texts = new String[8][];

	private final byte[][] raws;

	private final Long[] occurred;

	/**
	 * @param inboxes the numbers of the events' inboxes
	 */
	EventColumns(List<SignedEvent> events, Map<InboxOwner, Integer> inboxes) {
		int size = events.size();
		this.inboxes = new Integer[size];
		for (int column = 0; column < this.texts.length; column++) {
			this.texts[column] = new String[size];
		}
		this.raws = new byte[size][];
		this.occurred = new Long[size];
		for (int row = 0; row < size; row++) {
			this.inboxes[row] = inboxes.get(events.get(row).owner());
			put(row, events.get(row));
		}
	}

	Object[] values() {
		Object[] values = new Object[this.texts.length + 3];
		values[0] = new SqlArrayValue("integer", (Object[]) this.inboxes);
		for (int column = 0; column < this.texts.length; column++) {
			values[column + 1] = new SqlArrayValue("text", (Object[]) this.texts[column]);
		}
		values[this.texts.length + 1] = new SqlArrayValue("bytea", (Object[]) this.raws);
		values[this.texts.length + 2] = new SqlArrayValue("bigint", (Object[]) this.occurred);
		return values;
	}

	private void put(int row, SignedEvent signed) {
		IncomingEvent event = signed.event();
		References references = event.references();
		putTexts(row, event.field(), event.type().word(), event.key(), references.senderId(),
				references.senderUsername(), references.mediaId(), references.commentId(), event.payload().json());
		this.raws[row] = event.payload().raw();
		Instant occurredAt = event.occurredAt();
		this.occurred[row] = (occurredAt != null) ? occurredAt.toEpochMilli() : null;
	}

	private void putTexts(int row, @Nullable String... values) {
		for (int column = 0; column < values.length; column++) {
			this.texts[column][row] = values[column];
		}
	}

}

package com.brandautomator.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import com.brandautomator.account.GraphBase;

/**
 * An event as it is stored, for the inbox.
 *
 * @param payload the change's value or the messaging item, as received
 * @param processed whether everybody who listens has had it
 * @param read whether somebody has marked it read
 */
record InboxRow(InboxOwner owner, long id, EventType type, String field, References references, String payload,
		boolean processed, boolean read, Instant createdAt) {

	/**
	 * What is read of an event, its inbox and how far that was handed over.
	 */
	static final String COLUMNS = """
			graph_base, instagram_user_id, event.id, event_type, field, sender_id, sender_username, media_id, comment_id,
			payload::text, created_at, read or event.id <= read_through as read,
			event.id <= handed_through and not exists (select from webhook_queue where event_id = event.id) as processed
			""";

	/**
	 * The tables of the columns, those of an event and of its inbox.
	 */
	static final String TABLES = """
			instagram_webhook_event event join webhook_inbox inbox on inbox.id = event.inbox_id
			join webhook_handover on webhook_handover.inbox_id = event.inbox_id
			""";

	static InboxRow of(ResultSet row, int number) throws SQLException {
		InboxOwner owner = new InboxOwner(GraphBase.of(row.getString("graph_base")),
				row.getString("instagram_user_id"));
		References references = new References(row.getString("sender_id"), row.getString("sender_username"),
				row.getString("media_id"), row.getString("comment_id"));
		return new InboxRow(owner, row.getLong("id"), EventType.of(row.getString("event_type")), row.getString("field"),
				references, row.getString("payload"), row.getBoolean("processed"), row.getBoolean("read"),
				row.getObject("created_at", OffsetDateTime.class).toInstant());
	}

}

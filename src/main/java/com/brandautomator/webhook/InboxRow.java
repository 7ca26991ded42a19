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

	static final String COLUMNS = """
			graph_base, instagram_user_id, id, event_type, field, sender_id, sender_username, media_id, comment_id,
			payload::text, created_at,
			read or exists (select from webhook_inbox inbox where inbox.graph_base = instagram_webhook_event.graph_base
				and inbox.instagram_user_id = instagram_webhook_event.instagram_user_id and read_through >= id) as read,
			not exists (select from webhook_queue where event_id = instagram_webhook_event.id) as processed
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

package com.brandautomator.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import com.brandautomator.account.GraphBase;
import org.jspecify.annotations.Nullable;

/**
 * One stored event on its way to those who listen.
 *
 * @param graphBase whose secret signed it
 * @param instagramUserId the account it belongs to
 * @param field the change's field, or the part of the delivery that it stood in
 * @param key the same for every delivery of this event, and for no other event of the
 * account
 * @param payload the change's value or the messaging item as JSON, {@code null} where the
 * delivery was none
 * @param occurredAt when it happened, or where Meta does not say, when Meta sent it
 * @param createdAt when it was stored
 */
record StoredEvent(long id, GraphBase graphBase, String instagramUserId, EventType type, String field, String key,
		References references, String payload, @Nullable Instant occurredAt, Instant createdAt) {

	static final String COLUMNS = """
			event.id, graph_base, instagram_user_id, event_type, field, event_key, sender_id, sender_username, media_id,
			comment_id, payload::text, occurred_at, created_at
			""";

	static StoredEvent of(ResultSet row, int number) throws SQLException {
		OffsetDateTime occurredAt = row.getObject("occurred_at", OffsetDateTime.class);
		return new StoredEvent(row.getLong("id"), GraphBase.of(row.getString("graph_base")),
				row.getString("instagram_user_id"), EventType.of(row.getString("event_type")), row.getString("field"),
				row.getString("event_key"),
				new References(row.getString("sender_id"), row.getString("sender_username"), row.getString("media_id"),
						row.getString("comment_id")),
				row.getString("payload"), (occurredAt != null) ? occurredAt.toInstant() : null,
				row.getObject("created_at", OffsetDateTime.class).toInstant());
	}

	InboxOwner owner() {
		return new InboxOwner(this.graphBase, this.instagramUserId);
	}

	/**
	 * The same with this for a payload.
	 */
	StoredEvent withPayload(String json) {
		return new StoredEvent(this.id, this.graphBase, this.instagramUserId, this.type, this.field, this.key,
				this.references, json, this.occurredAt, this.createdAt);
	}

}

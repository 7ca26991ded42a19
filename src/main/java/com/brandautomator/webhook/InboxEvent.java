package com.brandautomator.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event as a person sees it in the inbox.
 *
 * @param eventTypeDisplay the type in words for a person
 * @param field the change's field at Meta, or the part of the delivery that it stood in
 * @param payload the change's value or the messaging item, as received
 * @param processed whether everybody who listens has had it
 * @param read whether somebody has marked it read, for all who share the account
 */
record InboxEvent(long id, String eventType, String eventTypeDisplay, String field, @Nullable String senderId,
		@Nullable String senderUsername, @Nullable String mediaId, @Nullable String commentId,
		@JsonRawValue @Schema(types = "object") String payload, boolean processed, boolean read, Instant createdAt) {

	static final String COLUMNS = """
			id, event_type, field, sender_id, sender_username, media_id, comment_id, payload::text, created_at,
			read or exists (select from webhook_inbox inbox where inbox.graph_base = instagram_webhook_event.graph_base
				and inbox.instagram_user_id = instagram_webhook_event.instagram_user_id and read_through >= id) as read,
			not exists (select from webhook_queue where event_id = instagram_webhook_event.id) as processed
			""";

	static InboxEvent of(ResultSet row, int number) throws SQLException {
		EventType type = EventType.of(row.getString("event_type"));
		return new InboxEvent(row.getLong("id"), type.word(), type.display(), row.getString("field"),
				row.getString("sender_id"), row.getString("sender_username"), row.getString("media_id"),
				row.getString("comment_id"), row.getString("payload"), row.getBoolean("processed"),
				row.getBoolean("read"), row.getObject("created_at", OffsetDateTime.class).toInstant());
	}

}

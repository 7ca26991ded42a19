package com.brandautomator.webhook;

import java.time.Instant;

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
}

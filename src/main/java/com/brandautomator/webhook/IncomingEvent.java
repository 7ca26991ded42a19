package com.brandautomator.webhook;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One event of a delivery, told apart and ready to be stored.
 *
 * @param instagramUserId the account it belongs to; {@link #NOBODY} where the delivery
 * names none
 * @param field the change's field, or the part of the delivery that it stood in
 * @param key the same for every delivery of this event, and for no other event of the
 * account
 * @param occurredAt when it happened, or where Meta does not say, when Meta sent it
 */
record IncomingEvent(String instagramUserId, String field, EventType type, String key, References references,
		Payload payload, @Nullable Instant occurredAt) {

	/**
	 * The account of what belongs to none; also what Meta's test button sends (graph-api
	 * 9.4).
	 */
	static final String NOBODY = "0";

	IncomingEvent withBytesOnly() {
		return new IncomingEvent(this.instagramUserId, this.field, this.type, this.key, this.references,
				this.payload.withBytesOnly(), this.occurredAt);
	}

}

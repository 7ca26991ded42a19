package com.brandautomator.webhook;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * One change or messaging item of a delivery with what its surroundings say of it.
 *
 * @param instagramUserId the account of its entry
 * @param time the entry's time, as sent
 * @param field the change's field, or the part of the delivery that it stood in
 * @param content the change's value or the messaging item
 */
record Item(String instagramUserId, @Nullable String time, String field, JsonSlice content) {

	/**
	 * The event, told apart.
	 * @param key empty when the event lacks the ids that make its key
	 */
	IncomingEvent is(EventType type, Optional<String> key, References references) {
		String timestamp = this.content.text("timestamp");
		return new IncomingEvent(this.instagramUserId, Storable.text(this.field), type,
				key.orElseGet(() -> EventKey.ofContent(this.field, this.time, this.content)), references,
				Payload.of(this.content), MetaTime.of((timestamp != null) ? timestamp : this.time));
	}

	/**
	 * The event, kept though nothing here knows what it is.
	 */
	IncomingEvent isUnknown() {
		return is(EventType.UNKNOWN, Optional.empty(), References.NONE);
	}

}

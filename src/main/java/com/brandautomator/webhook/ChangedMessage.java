package com.brandautomator.webhook;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What edits, deletions and reactions have made of a message so far.
 *
 * @param numEdit how often it was edited
 * @param text as last edited; null when it was not, or is deleted
 * @param deleted whether its sender has deleted it
 * @param reactions that stand, the oldest first
 */
record ChangedMessage(long numEdit, @Nullable String text, boolean deleted, List<Reaction> reactions) {

	static final ChangedMessage UNCHANGED = new ChangedMessage(0, null, false, List.of());

	/**
	 * A payload of this message, or of an edit of it, as it is now.
	 */
	String applied(EventType type, String payload) {
		if (this.deleted) {
			return ChangedPayload.deleted(payload);
		}
		return (this.text != null && type.isMessage()) ? ChangedPayload.edited(payload, this.text) : payload;
	}

	/**
	 * A reaction that stands.
	 *
	 * @param senderId who reacted
	 * @param reaction Meta's word for it
	 * @param emoji the very character
	 */
	record Reaction(String senderId, @Nullable String reaction, @Nullable String emoji) {
	}

}

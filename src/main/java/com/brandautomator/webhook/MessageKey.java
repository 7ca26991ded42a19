package com.brandautomator.webhook;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Names a message whether it is there yet or not.
 *
 * @param owner whose inbox it is in
 * @param key the key of its event
 */
record MessageKey(InboxOwner owner, String key) {

	/**
	 * The message that this event is or changes; empty when it names none.
	 * @param payload the messaging item
	 */
	static Optional<MessageKey> of(InboxOwner owner, EventType type, String payload) {
		String member = memberOf(type);
		return (member != null) ? EventKey.of("message", JsonSlice.stored(payload).text(member, "mid"))
			.map((key) -> new MessageKey(owner, key)) : Optional.empty();
	}

	private static @Nullable String memberOf(EventType type) {
		return switch (type) {
			case MESSAGES, STORY_REPLIES, STORY_MENTIONS, MESSAGE_DELETIONS -> "message";
			case MESSAGE_EDITS -> "message_edit";
			case MESSAGE_REACTIONS -> "reaction";
			default -> null;
		};
	}

}

package com.brandautomator.graph.model;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What sending a message answers.
 *
 * @param recipientId who got it, by an id that only this account sees
 * @param messageId the message
 */
public record SentMessage(@Nullable String recipientId, String messageId) {

	public SentMessage {
		Objects.requireNonNull(messageId, "Nothing was sent");
	}

}

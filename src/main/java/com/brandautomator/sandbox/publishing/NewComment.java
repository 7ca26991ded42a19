package com.brandautomator.sandbox.publishing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A comment that somebody writes.
 *
 * @param parentId the comment that it answers; null at the top
 */
public record NewComment(String id, String mediumId, @Nullable String parentId, String senderId, String senderUsername,
		String text, Instant at) {
}

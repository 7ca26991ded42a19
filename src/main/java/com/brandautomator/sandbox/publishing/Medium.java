package com.brandautomator.sandbox.publishing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something that was published.
 */
record Medium(long seq, String id, String accountId, String username, @Nullable String caption,
		@Nullable String altText, String imageKey, String shortcode, Instant publishedAt, int likeCount,
		int commentsCount) {
}

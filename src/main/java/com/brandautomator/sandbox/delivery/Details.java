package com.brandautomator.sandbox.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What an order may say of an event beyond its kind and text.
 *
 * @param parentId the comment that it answers
 * @param adId the advertisement below which a comment stands
 * @param mid the message that it is about; null for the sender's last one
 * @param attachment what a message carries, by Meta's word, such as {@code image}
 */
public record Details(@Nullable String parentId, @Nullable String adId, @Nullable String mid,
		@Nullable String attachment) {
}

package com.brandautomator.webhook.events;

import org.jspecify.annotations.Nullable;

/**
 * Somebody commented on a medium of the account.
 *
 * @param commentId Meta's id, to read it or reply to it
 * @param mediaId the medium; null where Meta does not say
 * @param parentId the comment that this one replies to; null for one of its own
 * @param adId the ad that it is on; null for none
 * @param originalMediaId the medium that the ad was made of; null for none
 * @param senderId who wrote it
 * @param senderUsername likewise
 * @param text what they wrote; null where Meta does not say
 * @param live whether it was written during a live broadcast
 * @param own whether the account itself wrote it: whoever answers it answers themselves
 */
public record CommentReceived(Origin origin, String commentId, @Nullable String mediaId, @Nullable String parentId,
		@Nullable String adId, @Nullable String originalMediaId, @Nullable String senderId,
		@Nullable String senderUsername, @Nullable String text, boolean live, boolean own) implements WebhookEvent {
}

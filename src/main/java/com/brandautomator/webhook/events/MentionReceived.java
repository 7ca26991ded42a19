package com.brandautomator.webhook.events;

import org.jspecify.annotations.Nullable;

/**
 * Somebody mentioned the account in a caption, or in a comment.
 *
 * @param mediaId the medium, which is theirs
 * @param commentId the comment; null for a caption
 */
public record MentionReceived(Origin origin, String mediaId, @Nullable String commentId) implements WebhookEvent {
}

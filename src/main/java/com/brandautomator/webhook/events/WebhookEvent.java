package com.brandautomator.webhook.events;

/**
 * Something that happened on a connected account.
 */
public sealed interface WebhookEvent permits CommentReceived, MentionReceived, MessageReceived, StoryEnded {

	Origin origin();

}

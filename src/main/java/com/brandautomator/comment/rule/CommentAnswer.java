package com.brandautomator.comment.rule;

import org.jspecify.annotations.Nullable;

/**
 * A comment in an answer. What Meta does not say is null.
 */
record CommentAnswer(String id, @Nullable String mediaId, @Nullable String text, @Nullable String username,
		@Nullable String senderId) {

	static CommentAnswer of(ActedComment comment) {
		return new CommentAnswer(comment.id(), comment.mediaId(), comment.text(), comment.senderUsername(),
				comment.senderId());
	}

}

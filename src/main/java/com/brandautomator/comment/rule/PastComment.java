package com.brandautomator.comment.rule;

import java.time.Instant;

import com.brandautomator.graph.model.Comment;
import com.brandautomator.webhook.events.CommentReceived;
import org.jspecify.annotations.Nullable;

/**
 * A comment that was written before a rule.
 *
 * @param writtenAt null where Meta does not say
 */
record PastComment(ActedComment comment, @Nullable Instant writtenAt) {

	static PastComment of(CommentReceived stored) {
		return new PastComment(ActedComment.of(stored), stored.origin().occurredAt());
	}

	static PastComment of(Comment listed, String mediaId) {
		Comment.From from = listed.from();
		String username = (from != null && from.username() != null) ? from.username() : listed.username();
		return new PastComment(
				new ActedComment(listed.id(), mediaId, (from != null) ? from.id() : null, username, listed.text()),
				listed.timestamp());
	}

}

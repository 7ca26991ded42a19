package com.brandautomator.comment.rule;

import com.brandautomator.webhook.events.CommentReceived;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a rule saw it.
 *
 * @param mediaId null where Meta does not say, like all that follows
 */
record ActedComment(String id, @Nullable String mediaId, @Nullable String senderId, @Nullable String senderUsername,
		@Nullable String text) {

	static ActedComment of(CommentReceived comment) {
		return new ActedComment(comment.commentId(), comment.mediaId(), comment.senderId(), comment.senderUsername(),
				comment.text());
	}

	JudgedComment toBeJudged() {
		return new JudgedComment(this.text, this.senderId, this.senderUsername);
	}

}

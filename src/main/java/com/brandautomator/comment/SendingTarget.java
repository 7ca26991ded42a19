package com.brandautomator.comment;

import com.brandautomator.graph.model.Comment;
import org.jspecify.annotations.Nullable;

/**
 * Where something goes that an account writes.
 *
 * @param mediaId the medium; null for a message
 * @param commentId the comment that it answers; null at the top
 * @param threadId the comment at the top below which it will stand; null where it will
 * not
 */
record SendingTarget(SendingKind kind, @Nullable String mediaId, @Nullable String commentId,
		@Nullable String threadId) {

	static SendingTarget medium(String mediaId) {
		return new SendingTarget(SendingKind.COMMENT, mediaId, null, null);
	}

	/**
	 * Meta attaches an answer to an answer to the comment at the top (graph-api 6).
	 */
	static SendingTarget answerTo(Comment comment) {
		return new SendingTarget(SendingKind.REPLY, OwnComments.mediaId(comment), comment.id(),
				(comment.parentId() != null) ? comment.parentId() : comment.id());
	}

	static SendingTarget messageTo(Comment comment) {
		return new SendingTarget(SendingKind.PRIVATE_REPLY, OwnComments.mediaId(comment), comment.id(), null);
	}

	static SendingTarget mention(Mention mention) {
		return new SendingTarget(SendingKind.MENTION, mention.mediaId(), mention.commentId(), null);
	}

}

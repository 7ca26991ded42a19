package com.brandautomator.comment;

import com.brandautomator.comment.MentionsController.MentionAnswer;
import com.brandautomator.comment.MentionsController.MentionedMedium;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.graph.model.Mentioned;
import com.brandautomator.instagram.InstagramAccount;

import org.springframework.stereotype.Component;

/**
 * Reads what somebody wrote where they mentioned the account.
 */
@Component
class MentionReading {

	MentionAnswer read(InstagramAccount account, Mention mention) {
		try {
			return (mention.commentId() != null)
					? new MentionAnswer(mention.id(), mention.mediaId(), mention.commentId(), mention.mentionedAt(),
							CommentViews.of(account.comments().mentionedComment(mention.commentId())), null,
							account.testMode())
					: new MentionAnswer(mention.id(), mention.mediaId(), null, mention.mentionedAt(), null,
							medium(account.comments().mentionedMedium(mention.mediaId())), account.testMode());
		}
		catch (GraphException.Refused ex) {
			throw Integer.valueOf(100).equals(ex.error().code()) ? Kind.OBJECT_MISSING.exception(ex.error()) : ex;
		}
	}

	private static MentionedMedium medium(Mentioned.Medium medium) {
		return new MentionedMedium(medium.id(), medium.caption(), medium.mediaType(), medium.mediaUrl(),
				medium.username(), medium.timestamp(), medium.likeCount(), medium.commentsCount());
	}

}

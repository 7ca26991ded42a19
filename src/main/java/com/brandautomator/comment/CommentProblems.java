package com.brandautomator.comment;

import com.brandautomator.graph.model.GraphException;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * What Instagram allows with no comment, or no more, whether we knew it or Meta said so.
 */
final class CommentProblems {

	private CommentProblems() {
	}

	static ProblemException commentsDisabled() {
		return new ProblemException(HttpStatus.CONFLICT, ProblemCode.COMMENTS_DISABLED,
				"Comments are switched off for this post. Switch them on first.");
	}

	static ProblemException notHidable() {
		return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, ProblemCode.NOT_HIDABLE,
				"Instagram always shows what the account itself wrote. Delete the comment instead.");
	}

	static ProblemException ownComment() {
		return notReplyable("The account itself wrote this comment, so there is nobody to send a message to.", null);
	}

	static ProblemException privateReplySent(@Nullable Throwable cause) {
		return new ProblemException(HttpStatus.CONFLICT, ProblemCode.PRIVATE_REPLY_SENT,
				"This comment has its private reply already. Instagram allows one.", cause);
	}

	static ProblemException privateReplyExpired(@Nullable Throwable cause) {
		return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, ProblemCode.PRIVATE_REPLY_EXPIRED,
				"The time in which Instagram lets this comment be answered privately is over.", cause);
	}

	private static ProblemException notReplyable(String sentence, @Nullable Throwable cause) {
		return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, ProblemCode.NOT_REPLYABLE, sentence, cause);
	}

	/**
	 * What Meta's refusal of a private reply means; another failure stays what it is.
	 */
	static ErrorResponseException ofPrivateReply(GraphException ex) {
		if (!(ex instanceof GraphException.Refused) || ex.error().code() == null) {
			return ex;
		}
		return switch (ex.error().code()) {
			case 10900 -> privateReplySent(ex);
			case 10901 -> privateReplyExpired(ex);
			case 10 -> privateReplyExpired(ex);
			case 551, 10902, 10903 -> notReplyable(ex.sentence(), ex);
			case 100 -> ex.error().hasSubcode(2534014) ? notReplyable(ex.sentence(), ex) : ex;
			default -> ex;
		};
	}

}

package com.brandautomator.comment;

import java.time.Clock;
import java.util.UUID;

import com.brandautomator.graph.model.Comment;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.InvalidInput;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import com.brandautomator.web.idempotency.Claim;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;

/**
 * Takes in what a person writes: checks whose comment or medium it is about and every
 * rule we know, enters it and sends it.
 */
@Service
class Writing {

	private final InstagramService instagram;

	private final CommentText texts;

	private final Sendings sendings;

	private final SendingMachine machine;

	private final SendingProperties properties;

	private final Clock clock;

	Writing(InstagramService instagram, CommentText texts, Sendings sendings, SendingMachine machine,
			SendingProperties properties, Clock clock) {
		this.instagram = instagram;
		this.texts = texts;
		this.sendings = sendings;
		this.machine = machine;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Comments a medium, or answers a comment below it.
	 */
	Sending comment(CallerId caller, Draft draft, Claim claim) {
		String message = this.texts.comment(draft.message());
		InstagramAccount account = this.instagram.account(caller);
		return send(caller, account, target(new OwnComments(account), draft), message, claim);
	}

	/**
	 * Sends a message to whoever wrote a comment.
	 */
	Sending privateReply(CallerId caller, String commentId, @Nullable String text, Claim claim) {
		String message = this.texts.privateReply(text);
		InstagramAccount account = this.instagram.account(caller);
		OwnComments comments = new OwnComments(account);
		Comment comment = comments.find(commentId);
		if (comments.isByAccount(comment)) {
			throw CommentProblems.ownComment();
		}
		if (comment.timestamp() != null
				&& comment.timestamp().plus(this.properties.privateReplyWindow()).isBefore(this.clock.instant())) {
			throw CommentProblems.privateReplyExpired(null);
		}
		try {
			return send(caller, account, SendingTarget.messageTo(comment), message, claim);
		}
		catch (GraphException ex) {
			throw CommentProblems.ofPrivateReply(ex);
		}
	}

	/**
	 * Answers where somebody mentioned the account.
	 */
	Sending mention(CallerId caller, Mention mention, @Nullable String text, Claim claim) {
		return send(caller, this.instagram.account(caller), SendingTarget.mention(mention), this.texts.comment(text),
				claim);
	}

	/**
	 * Goes on with what the same request began before it was cut off.
	 */
	Sending resume(UUID id) {
		Sending sending = this.sendings.find(id).orElseThrow(OwnComments::missing);
		return sending.isOpen() ? this.machine.look(sending,
				this.instagram.account(sending.caller(), sending.account().instagramUserId())) : sending;
	}

	/**
	 * What this caller sent.
	 */
	Sending find(CallerId caller, UUID id) {
		return this.sendings.find(id)
			.filter((sending) -> sending.caller().equals(caller))
			.orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND,
					"You have sent nothing with this id."));
	}

	private static SendingTarget target(OwnComments comments, Draft draft) {
		if (draft.commentId() == null) {
			if (draft.mediaId() == null) {
				throw new InvalidInput("media_id", "must be there where no comment_id is");
			}
			demandOpen(comments, draft.mediaId());
			return SendingTarget.medium(draft.mediaId());
		}
		Comment comment = comments.find(draft.commentId());
		String mediaId = OwnComments.mediaId(comment);
		if (draft.mediaId() != null && !draft.mediaId().equals(mediaId)) {
			comments.medium(draft.mediaId());
			throw new InvalidInput("comment_id", "must be a comment below this medium");
		}
		demandOpen(comments, String.valueOf(mediaId));
		return SendingTarget.answerTo(comment);
	}

	private static void demandOpen(OwnComments comments, String mediaId) {
		if (Boolean.FALSE.equals(comments.medium(mediaId).isCommentEnabled())) {
			throw CommentProblems.commentsDisabled();
		}
	}

	private Sending send(CallerId caller, InstagramAccount account, SendingTarget to, String message, Claim claim) {
		Sending sending = this.sendings.begin(UUID.randomUUID(), caller, account.key(), to, message, claim)
			.orElseThrow(() -> CommentProblems.privateReplySent(null));
		try {
			return this.machine.send(sending, account);
		}
		catch (GraphException ex) {
			claim.unbind();
			throw ex;
		}
	}

	/**
	 * What a person wrote.
	 *
	 * @param commentId the comment that it answers; null at the top
	 */
	record Draft(@Nullable String mediaId, @Nullable String commentId, @Nullable String message) {
	}

}

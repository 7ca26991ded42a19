package com.brandautomator.comment;

import com.brandautomator.graph.model.Comment;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.web.idempotency.Claim;

import org.springframework.stereotype.Component;

/**
 * Does to one comment what a bulk does to many. A reply is a sending of its own: where
 * one is there from before, it is not sent again but looked for.
 */
@Component
class BulkStep {

	private final CommentChanges changes;

	private final Sendings sendings;

	private final SendingMachine machine;

	BulkStep(CommentChanges changes, Sendings sendings, SendingMachine machine) {
		this.changes = changes;
		this.sendings = sendings;
		this.machine = machine;
	}

	/**
	 * Does it.
	 * @return whether it is done; else it is a reply that is still looked for
	 */
	boolean take(Bulk bulk, Bulk.Item item, InstagramAccount account, OwnComments own) {
		switch (bulk.action()) {
			case HIDE -> this.changes.hide(own, item.commentId());
			case UNHIDE -> this.changes.unhide(own, item.commentId());
			case DELETE -> this.changes.delete(own, item.commentId());
			case REPLY -> {
				return isDone(reply(bulk, item, account, own));
			}
		}
		return true;
	}

	private Sending reply(Bulk bulk, Bulk.Item item, InstagramAccount account, OwnComments own) {
		this.sendings.forgetHeldBack(item.sendingId());
		Sending before = this.sendings.find(item.sendingId()).orElse(null);
		if (before != null) {
			return this.machine.look(before, account);
		}
		Comment comment = own.find(item.commentId());
		Sending sending = this.sendings
			.begin(item.sendingId(), bulk.caller(), bulk.account(), SendingTarget.answerTo(comment),
					String.valueOf(bulk.message()), Claim.NONE)
			.orElseThrow();
		return this.machine.send(sending, account);
	}

	private static boolean isDone(Sending sending) {
		return switch (sending.status()) {
			case SENT -> true;
			case SENDING -> false;
			case FAILED, UNCONFIRMED -> throw new NotSentException(sending);
		};
	}

}

package com.brandautomator.comment;

import java.time.Duration;

import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;

import org.springframework.stereotype.Component;

/**
 * Hides, shows and deletes comments below an account's media. Where it is not known what
 * came of a call, the comment is read before anything is said.
 */
@Component
class CommentChanges {

	/**
	 * Hides a comment from all but its writer.
	 */
	void hide(OwnComments own, String id) {
		if (own.isByAccount(own.find(id))) {
			throw CommentProblems.notHidable();
		}
		try {
			own.comments().hide(id);
		}
		catch (GraphException.OutcomeUnknown ex) {
			demandHidden(own, id, true, ex);
		}
	}

	/**
	 * Shows it again.
	 */
	void unhide(OwnComments own, String id) {
		own.find(id);
		try {
			own.comments().unhide(id);
		}
		catch (GraphException.OutcomeUnknown ex) {
			demandHidden(own, id, false, ex);
		}
	}

	/**
	 * Deletes a comment with all answers to it.
	 */
	void delete(OwnComments own, String id) {
		own.find(id);
		try {
			own.comments().delete(id);
		}
		catch (GraphException.OutcomeUnknown ex) {
			demandGone(own, id, ex);
		}
	}

	private static void demandHidden(OwnComments own, String id, boolean hidden, GraphException.OutcomeUnknown lost) {
		Boolean now;
		try {
			now = own.find(id).hidden();
		}
		catch (GraphException ex) {
			lost.addSuppressed(ex);
			throw lost;
		}
		if (now == null) {
			throw lost;
		}
		if (now != hidden) {
			throw notDone(lost);
		}
	}

	private static void demandGone(OwnComments own, String id, GraphException.OutcomeUnknown lost) {
		try {
			own.find(id);
		}
		catch (GraphException.ObjectMissing ex) {
			return;
		}
		catch (GraphException ex) {
			lost.addSuppressed(ex);
			throw lost;
		}
		throw notDone(lost);
	}

	private static GraphException notDone(GraphException lost) {
		return Kind.TRANSIENT.exception(lost.error(), "Instagram did not change the comment. Please try again.",
				Duration.ZERO);
	}

}

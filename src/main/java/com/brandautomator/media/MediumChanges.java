package com.brandautomator.media;

import java.time.Duration;
import java.util.Optional;

import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.graph.model.MediumState;
import com.brandautomator.instagram.InstagramAccount;

import org.springframework.stereotype.Component;

/**
 * Deletes media and switches their comments, each time once: where it is not known what
 * came of it, the medium is read before anything is said (graph-api 5.3).
 */
@Component
class MediumChanges {

	private static final int TYPE_NOT_SUPPORTED = 2207073;

	private static final int FATAL = 2207085;

	/**
	 * Deletes a medium of this account.
	 * @throws GraphException.ObjectMissing when the account has no such medium
	 * @throws NotDeletable when only the app deletes it
	 */
	void delete(InstagramAccount account, String id) {
		// DELETE deletes a comment, too: what is no medium of the account stays as it is
		account.media().own(id);
		try {
			if (!account.media().delete(id).success()) {
				throw Kind.OUTCOME_UNKNOWN.exception(GraphError.NONE);
			}
		}
		catch (GraphException.OutcomeUnknown ex) {
			demandGone(account, id, ex);
		}
		catch (GraphException.Refused ex) {
			throw ex.error().hasSubcode(TYPE_NOT_SUPPORTED) ? new NotDeletable(ex) : Missing.where(ex);
		}
	}

	/**
	 * Lets a medium of this account be commented on, or no more.
	 * @throws GraphException.ObjectMissing when the account has no such medium
	 */
	void enableComments(InstagramAccount account, String id, boolean enabled) {
		account.media().own(id);
		try {
			account.media().enableComments(id, enabled);
		}
		catch (GraphException.OutcomeUnknown ex) {
			if (!Boolean.valueOf(enabled).equals(find(account, id, ex).isCommentEnabled())) {
				throw ex;
			}
		}
		catch (GraphException.Refused ex) {
			throw Missing.where(ex);
		}
	}

	// "Fatal" came for months where Meta would not delete (graph-api 5.3), so what is
	// still there then is for the app; after any other lost answer it may work next time.
	private static void demandGone(InstagramAccount account, String id, GraphException.OutcomeUnknown lost) {
		if (look(account, id, lost).isEmpty()) {
			return;
		}
		throw lost.error().hasSubcode(FATAL) ? new NotDeletable(lost)
				: Kind.TRANSIENT.exception(lost.error(),
						"Instagram did not delete the medium. Please try again, or remove it in the Instagram app.",
						Duration.ZERO);
	}

	private static MediumState find(InstagramAccount account, String id, GraphException.OutcomeUnknown lost) {
		return look(account, id, lost).orElseThrow(() -> lost);
	}

	private static Optional<MediumState> look(InstagramAccount account, String id, GraphException.OutcomeUnknown lost) {
		try {
			return Optional.of(account.media().own(id));
		}
		catch (GraphException.ObjectMissing ex) {
			return Optional.empty();
		}
		catch (GraphException ex) {
			lost.addSuppressed(ex);
			throw lost;
		}
	}

}

package com.brandautomator.comment.rule;

import com.brandautomator.graph.model.GraphException;
import com.brandautomator.instagram.InstagramComments;
import org.jspecify.annotations.Nullable;

/**
 * Does and undoes actions at Meta. A comment that is gone is as good as done.
 */
record Moderator(InstagramComments comments) {

	private static final String GONE = "The comment was gone already.";

	/**
	 * Hides or deletes the comment.
	 * @return what is remarkable; null for nothing
	 */
	@Nullable String act(Action action) {
		String id = action.comment().id();
		try {
			if (action.action() == RuleAction.DELETE) {
				// Meta deletes whatever has an id; only a comment can be read as one
				this.comments.get(id);
				this.comments.delete(id);
			}
			else {
				this.comments.hide(id);
			}
			return null;
		}
		catch (GraphException.ObjectMissing ex) {
			return GONE;
		}
	}

	/**
	 * Shows the comment again.
	 * @return what is remarkable; null for nothing
	 */
	@Nullable String undo(Action action) {
		try {
			this.comments.unhide(action.comment().id());
			return null;
		}
		catch (GraphException.ObjectMissing ex) {
			return GONE;
		}
	}

}

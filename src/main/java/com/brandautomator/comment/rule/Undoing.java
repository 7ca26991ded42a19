package com.brandautomator.comment.rule;

import java.time.Duration;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.Profiles;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Takes back what a caller's rule did, where Meta allows. What is begun here and
 * interrupted, the look for forgotten actions finds.
 */
@Component
class Undoing {

	private final Profiles profiles;

	private final ActionList list;

	private final Actions actions;

	private final InstagramService instagram;

	Undoing(Profiles profiles, ActionList list, Actions actions, InstagramService instagram) {
		this.profiles = profiles;
		this.list = list;
		this.actions = actions;
		this.instagram = instagram;
	}

	/**
	 * Takes an action back; one that is taken back already stays so.
	 * @throws ProblemException 404 when no rule of the caller did this; 422 when Meta
	 * cannot take it back
	 */
	Listed undo(CallerId caller, long id) {
		RuleOwner owner = RuleOwner.of(this.profiles.connected(caller));
		Action action = find(owner, id).action();
		if (begin(action)) {
			unhide(caller, owner.account(), action);
		}
		return find(owner, id);
	}

	/**
	 * Whether Meta must be asked.
	 */
	private boolean begin(Action action) {
		return switch (action.status()) {
			case UNDONE, CANCELLED -> false;
			case UNDOING -> true;
			case PENDING, FAILED -> {
				move(action, ActionStatus.CANCELLED);
				yield false;
			}
			case ACTING, DONE -> switch (action.action()) {
				case DELETE -> throw notUndoable();
				case FLAG -> {
					move(action, ActionStatus.UNDONE);
					yield false;
				}
				case HIDE -> {
					move(action, ActionStatus.UNDOING);
					yield true;
				}
			};
		};
	}

	private void move(Action action, ActionStatus to) {
		if (!this.actions.move(action.id(), action.status(), to, null)) {
			throw new ProblemException(HttpStatus.CONFLICT, ProblemCode.CONFLICT,
					"This is being done at this very moment. Please try again.")
				.retryAfter(Duration.ofSeconds(1));
		}
	}

	private void unhide(CallerId caller, AccountKey account, Action action) {
		Moderator moderator = new Moderator(this.instagram.account(caller, account.instagramUserId()).comments());
		this.actions.move(action.id(), ActionStatus.UNDOING, ActionStatus.UNDONE, moderator.undo(action));
	}

	private Listed find(RuleOwner owner, long id) {
		return this.list.find(owner, id)
			.orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND,
					"There is no automatic action with this id."));
	}

	private static ProblemException notUndoable() {
		return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, ProblemCode.NOT_UNDOABLE,
				"A deleted comment cannot be brought back: Instagram keeps none.");
	}

}

package com.brandautomator.comment.rule;

import java.time.Duration;
import java.util.Optional;

import com.brandautomator.account.AccountKey;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.instagram.NotConfiguredException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Does what rules want about the comments of an account, one after the other. Hiding,
 * deleting and showing again end the same however often they are done, so what a crash or
 * a lost answer leaves open is done again.
 */
@Component
class ActionMachine {

	private static final Logger logger = LoggerFactory.getLogger(ActionMachine.class);

	/** After so many the scheduler's thread may be somebody else's for once. */
	private static final int IN_A_ROW = 50;

	/**
	 * The token that was refused is marked dead; whoever else is connected comes next.
	 */
	private static final Duration NEXT_TOKEN = Duration.ofSeconds(1);

	/** One action that fails keeps no other for longer. */
	private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

	private static final String NOBODY = "Nobody's connection to this account works. Please reconnect it.";

	private final InstagramService instagram;

	private final Actions actions;

	private final Setbacks setbacks;

	ActionMachine(InstagramService instagram, Actions actions, Setbacks setbacks) {
		this.instagram = instagram;
		this.actions = actions;
		this.setbacks = setbacks;
	}

	/**
	 * Does what is due.
	 * @return when to go on; null when nothing is left to do
	 */
	@Nullable Duration advance(AccountKey account) {
		for (int n = 0; n < IN_A_ROW; n++) {
			Optional<Actions.Due> due = this.actions.next(account);
			if (due.isEmpty()) {
				return null;
			}
			Duration wait = due.get().in();
			if (isPositive(wait)) {
				return (wait.compareTo(LOOK_AGAIN) < 0) ? wait : LOOK_AGAIN;
			}
			wait = step(account, due.get().action());
			if (isPositive(wait)) {
				return wait;
			}
		}
		return Duration.ZERO;
	}

	private Duration step(AccountKey account, Action action) {
		try {
			this.instagram.account(account)
				.map((handle) -> new Moderator(handle.inBackground().comments()))
				.ifPresentOrElse((moderator) -> perform(action, moderator), () -> this.actions.park(account, NOBODY));
			return Duration.ZERO;
		}
		catch (NotConfiguredException ex) {
			this.actions.park(account, ex.sentence());
			return Duration.ZERO;
		}
		catch (GraphException.RateLimited ex) {
			this.setbacks.release(action);
			return ex.retryAfter();
		}
		catch (GraphException.TokenRefused ex) {
			this.setbacks.release(action);
			return NEXT_TOKEN;
		}
		catch (GraphException ex) {
			logger.info("Comment {} of account {} is left as it is: {}", action.comment().id(), account.text(),
					ex.getMessage());
			this.setbacks.after(account, action, ex);
			return Duration.ZERO;
		}
	}

	private void perform(Action action, Moderator moderator) {
		if (action.status() == ActionStatus.UNDOING) {
			this.actions.move(action.id(), ActionStatus.UNDOING, ActionStatus.UNDONE, moderator.undo(action));
			return;
		}
		if (action.status() == ActionStatus.PENDING
				&& !this.actions.move(action.id(), ActionStatus.PENDING, ActionStatus.ACTING, null)) {
			return;
		}
		String note = moderator.act(action);
		if (!this.actions.move(action.id(), ActionStatus.ACTING, ActionStatus.DONE, note)) {
			// taken back meanwhile, perhaps before this was done: once more, then
			this.actions.move(action.id(), ActionStatus.UNDONE, ActionStatus.UNDOING, null);
		}
	}

	private static boolean isPositive(Duration wait) {
		return wait.compareTo(Duration.ZERO) > 0;
	}

}

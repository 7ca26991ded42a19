package com.brandautomator.comment.rule;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

import com.brandautomator.account.AccountKey;
import com.brandautomator.graph.model.GraphException;

import org.springframework.stereotype.Component;

/**
 * Says what a failure at Meta means for an action: again later, wait for a person, or
 * give up.
 */
@Component
class Setbacks {

	private static final double JITTER = 0.2;

	private final Actions actions;

	private final RuleProperties properties;

	Setbacks(Actions actions, RuleProperties properties) {
		this.actions = actions;
		this.properties = properties;
	}

	/**
	 * Meta surely did nothing, so the action can still be taken back.
	 */
	void release(Action action) {
		if (action.failures() == 0) {
			this.actions.move(action.id(), ActionStatus.ACTING, ActionStatus.PENDING, null);
		}
	}

	void after(AccountKey account, Action action, GraphException failure) {
		if (failure instanceof GraphException.AccountRestricted restricted) {
			release(action);
			restricted.holdFor()
				.ifPresentOrElse((wait) -> this.actions.putOff(action.id(), wait, failure.sentence()),
						() -> this.actions.park(account, failure.sentence()));
		}
		else if (failure instanceof GraphException.PermissionMissing) {
			release(action);
			this.actions.park(account, failure.sentence());
		}
		else if (isPassing(failure) && action.failures() + 1 < this.properties.tries()) {
			this.actions.putOff(action.id(), backoff(action.failures()), failure.sentence());
		}
		else {
			fail(action, failure.sentence());
		}
	}

	private void fail(Action action, String sentence) {
		ActionStatus under = (action.status() == ActionStatus.UNDOING) ? ActionStatus.UNDOING : ActionStatus.ACTING;
		ActionStatus end = (under == ActionStatus.UNDOING) ? ActionStatus.DONE : ActionStatus.FAILED;
		this.actions.move(action.id(), under, end, sentence);
	}

	private Duration backoff(int failures) {
		double factor = Math.scalb(1.0, failures) * (1 + ThreadLocalRandom.current().nextDouble(JITTER));
		return Duration.ofMillis((long) (this.properties.retry().toMillis() * factor));
	}

	private static boolean isPassing(GraphException failure) {
		return failure instanceof GraphException.Transient || failure instanceof GraphException.TimedOut
				|| failure instanceof GraphException.OutcomeUnknown;
	}

}

package com.brandautomator.comment.rule;

import java.util.List;

import com.brandautomator.account.Profiles;
import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Pages of what a caller's rules did on the account that they have selected.
 */
@Service
class ActionPages {

	private final Profiles profiles;

	private final ActionList list;

	ActionPages(Profiles profiles, ActionList list) {
		this.profiles = profiles;
		this.list = list;
	}

	/**
	 * @param action the only kind wanted; null for all
	 * @param after where the page before ended; null for the newest
	 */
	Page page(CallerId caller, @Nullable RuleAction action, @Nullable ActionCursor after, int limit) {
		RuleOwner owner = RuleOwner.of(this.profiles.connected(caller));
		List<Listed> found = this.list.find(owner, action, (after != null) ? after.id() : null, limit + 1);
		boolean hasNext = found.size() > limit;
		List<Listed> shown = hasNext ? found.subList(0, limit) : found;
		return new Page(shown, hasNext ? new ActionCursor(shown.get(limit - 1).action().id()) : null);
	}

	/**
	 * One page.
	 *
	 * @param after where the next begins; null on the last
	 */
	record Page(List<Listed> actions, @Nullable ActionCursor after) {
	}

}

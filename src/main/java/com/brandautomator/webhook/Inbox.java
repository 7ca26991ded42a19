package com.brandautomator.webhook;

import java.util.List;

import com.brandautomator.account.Profile;
import com.brandautomator.account.Profiles;
import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * The events of the account that a caller has connected and selected. Callers of the same
 * account share it.
 */
@Service
class Inbox {

	private final Profiles profiles;

	private final InboxEvents events;

	private final InboxAnswers answers;

	Inbox(Profiles profiles, InboxEvents events, InboxAnswers answers) {
		this.profiles = profiles;
		this.events = events;
		this.answers = answers;
	}

	Page page(CallerId caller, InboxFilter filter) {
		Profile profile = this.profiles.connected(caller);
		InboxOwner owner = InboxOwner.of(profile);
		List<InboxRow> found = this.events.find(owner, filter);
		boolean hasNext = found.size() > filter.limit();
		List<InboxRow> shown = hasNext ? found.subList(0, filter.limit()) : found;
		InboxCursor after = hasNext ? new InboxCursor(shown.get(shown.size() - 1).id()) : null;
		return new Page(profile, this.answers.of(shown), this.events.count(owner), after);
	}

	/**
	 * Marks events read; those of other accounts are passed over.
	 * @return how many were unread until now
	 */
	int markRead(CallerId caller, List<Long> ids) {
		return this.events.markRead(InboxOwner.of(this.profiles.connected(caller)), ids);
	}

	int markAllRead(CallerId caller) {
		return this.events.markAllRead(InboxOwner.of(this.profiles.connected(caller)));
	}

	/**
	 * One page of an inbox.
	 *
	 * @param counts of the whole inbox, whatever the filter
	 * @param after where the next page begins; null on the last
	 */
	record Page(Profile profile, List<InboxEvent> events, InboxEvents.Counts counts, @Nullable InboxCursor after) {
	}

}

package com.brandautomator.insight;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.GraphBase;
import com.brandautomator.account.Profiles;
import com.brandautomator.account.events.ProfileConnected;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the numbers of accounts read that somebody has connected, for the first time or
 * again: what was missed meanwhile is read as far as Meta still has it.
 */
@Component
class HistoryConnections {

	private final Profiles profiles;

	private final HistoryQueue queue;

	private final HistoryProperties properties;

	HistoryConnections(Profiles profiles, HistoryQueue queue, HistoryProperties properties) {
		this.profiles = profiles;
		this.queue = queue;
		this.properties = properties;
	}

	@EventListener
	void on(ProfileConnected event) {
		GraphBase base = this.profiles.connected(event.caller()).graphBase();
		// in one order, so that two callers of the same accounts never wait in a circle
		event.instagramUserIds()
			.stream()
			.sorted()
			.forEach((id) -> this.queue.enqueue(new AccountKey(base, id), this.properties.delay()));
	}

}

package com.brandautomator.comment.rule;

import java.time.Clock;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.GraphBase;
import com.brandautomator.account.Profiles;
import com.brandautomator.account.events.ProfileConnected;
import com.brandautomator.scheduling.Jobs;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets what waited for somebody to connect be done, within the transaction that connects.
 */
@Component
class ReconnectListener {

	private final Profiles profiles;

	private final Actions actions;

	private final Jobs jobs;

	private final Clock clock;

	ReconnectListener(Profiles profiles, Actions actions, Jobs jobs, Clock clock) {
		this.profiles = profiles;
		this.actions = actions;
		this.jobs = jobs;
		this.clock = clock;
	}

	@EventListener
	void on(ProfileConnected event) {
		GraphBase base = this.profiles.connected(event.caller()).graphBase();
		// in one order, so that two callers of the same accounts never wait in a circle
		event.instagramUserIds()
			.stream()
			.distinct()
			.sorted()
			.map((id) -> new AccountKey(base, id))
			.filter(this.actions::unpark)
			.forEach((account) -> this.jobs.enqueueUnlessWaiting(Moderation.JOB, account.text(), this.clock.instant()));
	}

}

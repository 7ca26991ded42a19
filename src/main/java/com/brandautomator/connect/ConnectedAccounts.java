package com.brandautomator.connect;

import java.time.Duration;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.GraphBase;
import com.brandautomator.account.Profiles;
import com.brandautomator.account.events.ProfileConnected;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Begins to look after the subscription of each account that somebody connects, within
 * the transaction that connects it, so that a crash forgets none.
 */
@Component
class ConnectedAccounts {

	// Whoever connects is subscribed while they wait; this is for when that was cut off.
	private static final Duration SOON = Duration.ofSeconds(30);

	private final Profiles profiles;

	private final WebhookSubscriptions subscriptions;

	private final SubscriptionQueue queue;

	ConnectedAccounts(Profiles profiles, WebhookSubscriptions subscriptions, SubscriptionQueue queue) {
		this.profiles = profiles;
		this.subscriptions = subscriptions;
		this.queue = queue;
	}

	@EventListener
	void on(ProfileConnected event) {
		GraphBase base = this.profiles.connected(event.caller()).graphBase();
		// in one order, so that two callers of the same accounts never wait in a circle
		event.instagramUserIds().stream().sorted().map((id) -> new AccountKey(base, id)).forEach((account) -> {
			this.subscriptions.begin(account);
			this.queue.enqueue(account, SOON);
		});
	}

}

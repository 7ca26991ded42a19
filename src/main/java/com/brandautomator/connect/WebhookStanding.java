package com.brandautomator.connect;

import java.net.URI;

import com.brandautomator.account.AccountKey;
import com.brandautomator.webhook.status.LastEvents;

import org.springframework.stereotype.Component;

/**
 * Puts together what is known of an account's webhooks: whether they are subscribed to,
 * when the last one came, and where Meta delivers them.
 */
@Component
class WebhookStanding {

	private final WebhookSubscriptions subscriptions;

	private final LastEvents events;

	private final URI callback;

	WebhookStanding(WebhookSubscriptions subscriptions, LastEvents events, ConnectProperties properties) {
		this.subscriptions = subscriptions;
		this.events = events;
		this.callback = properties.siteUrl().resolve("/instagram/webhook/");
	}

	WebhookView of(AccountKey account) {
		WebhookSubscription subscription = this.subscriptions.find(account).orElse(WebhookSubscription.NONE);
		return new WebhookView(subscription.subscribed(), subscription.checkedAt(), subscription.problem(),
				this.events.of(account.graphBase(), account.instagramUserId()).orElse(null), this.callback);
	}

}

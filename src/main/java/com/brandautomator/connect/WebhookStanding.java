package com.brandautomator.connect;

import com.brandautomator.account.AccountKey;
import com.brandautomator.webhook.status.LastEvents;

import org.springframework.stereotype.Component;

/**
 * Puts together what is known of an account's webhooks: whether they are subscribed to,
 * and when the last one came.
 */
@Component
class WebhookStanding {

	private final WebhookSubscriptions subscriptions;

	private final LastEvents events;

	WebhookStanding(WebhookSubscriptions subscriptions, LastEvents events) {
		this.subscriptions = subscriptions;
		this.events = events;
	}

	WebhookView of(AccountKey account) {
		WebhookSubscription subscription = this.subscriptions.find(account).orElse(WebhookSubscription.NONE);
		return new WebhookView(subscription.subscribed(), subscription.checkedAt(), subscription.problem(),
				this.events.of(account.graphBase(), account.instagramUserId()).orElse(null));
	}

}

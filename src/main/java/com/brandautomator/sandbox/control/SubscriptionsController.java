package com.brandautomator.sandbox.control;

import java.util.Map;

import com.brandautomator.sandbox.delivery.Subscriptions;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * Switches an account's webhooks off, as Meta does without a word, or on again.
 */
@ControlCalls({ "/sandbox/control/subscriptions", "/sandbox/control/subscriptions/" })
class SubscriptionsController {

	private final Subscriptions subscriptions;

	private final TargetAccount target;

	SubscriptionsController(Subscriptions subscriptions, TargetAccount target) {
		this.subscriptions = subscriptions;
		this.target = target;
	}

	@PostMapping
	Map<String, String> change(@RequestBody SubscriptionRequest request) {
		String account = this.target.of(request.accountId(), null).id();
		boolean on = switch (String.valueOf(request.state())) {
			case "on" -> true;
			case "off" -> false;
			default -> throw Refusals.invalid("state must be on or off.");
		};
		this.subscriptions.change(account, on);
		return Map.of("account_id", account, "state", on ? "on" : "off");
	}

	/**
	 * Which account, and {@code on} or {@code off}.
	 */
	record SubscriptionRequest(@Nullable String accountId, @Nullable String state) {
	}

}

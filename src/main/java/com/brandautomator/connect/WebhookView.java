package com.brandautomator.connect;

import java.net.URI;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How the webhooks of an account stand, as the page reads it.
 *
 * @param subscribed whether Meta sends them, as far as we know
 * @param checkedAt when Meta last said so
 * @param problem why not, or why nobody knows
 * @param lastEventAt when the last event came; null before the first
 * @param callbackUrl where they are delivered, as it is entered at Meta
 */
record WebhookView(boolean subscribed, @Nullable Instant checkedAt, @Nullable String problem,
		@Nullable Instant lastEventAt, URI callbackUrl) {
}

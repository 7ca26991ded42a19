package com.brandautomator.webhook;

import com.brandautomator.account.GraphBase;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The road of a delivery: signature, events, durable. Whoever returns from here may
 * answer Meta.
 */
@Component
class WebhookIntake {

	private final WebhookProperties properties;

	private final Signatures signatures;

	private final WebhookEvents events;

	WebhookIntake(WebhookProperties properties, Signatures signatures, WebhookEvents events) {
		this.properties = properties;
		this.signatures = signatures;
		this.events = events;
	}

	/**
	 * The answer to Meta's verification.
	 * @throws WebhookRefused when it is not Meta's
	 */
	String verify(Verification verification) {
		return verification.answer(this.properties.verifyToken());
	}

	/**
	 * Stores what a delivery holds and returns when it is durable.
	 * @param signature the value of {@code X-Hub-Signature-256}
	 * @param body the bytes as they came
	 * @throws WebhookRefused when nobody we know signed these bytes
	 */
	void receive(@Nullable String signature, byte[] body) {
		GraphBase signer = this.signatures.signer(signature, body).orElseThrow(WebhookRefused::forSignature);
		this.events.store(signer, Delivery.eventsOf(body));
	}

}

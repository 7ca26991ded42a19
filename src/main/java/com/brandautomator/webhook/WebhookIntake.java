package com.brandautomator.webhook;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import com.brandautomator.account.GraphBase;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The road of a delivery: signature, events, and the line for the next commit. Whoever
 * has that commit may answer Meta.
 */
@Component
class WebhookIntake {

	private final WebhookProperties properties;

	private final Signatures signatures;

	private final ArrivalQueue queue;

	private final Duration patience;

	WebhookIntake(WebhookProperties properties, Signatures signatures, ArrivalQueue queue, CommitProperties commit) {
		this.properties = properties;
		this.signatures = signatures;
		this.queue = queue;
		this.patience = commit.patience();
	}

	/**
	 * The answer to Meta's verification.
	 * @throws WebhookRefused when it is not Meta's
	 */
	String verify(Verification verification) {
		return verification.answer(this.properties.verifyToken());
	}

	/**
	 * Puts what a delivery holds in line for the next commit.
	 * @param signature the value of {@code X-Hub-Signature-256}
	 * @param body the bytes as they came
	 * @return done when everything is durable
	 * @throws WebhookRefused when nobody we know signed these bytes, or too many wait
	 */
	CompletableFuture<Void> receive(@Nullable String signature, byte[] body) {
		GraphBase signer = this.signatures.signer(signature, body).orElseThrow(WebhookRefused::forSignature);
		return line(signer, body);
	}

	/**
	 * Stores what a delivery of our own making holds, and returns when all is durable.
	 * @throws CompletionException when it is not, or not in the time that a sender waits
	 */
	void store(GraphBase signer, byte[] body) {
		line(signer, body).orTimeout(this.patience.toMillis(), TimeUnit.MILLISECONDS).join();
	}

	private CompletableFuture<Void> line(GraphBase signer, byte[] body) {
		Arrival arrival = new Arrival(signer, Delivery.eventsOf(body), body.length);
		if (!this.queue.offer(arrival)) {
			throw WebhookRefused.forQueue();
		}
		return arrival.stored();
	}

}

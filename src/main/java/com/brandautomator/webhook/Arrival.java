package com.brandautomator.webhook;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import com.brandautomator.account.GraphBase;

/**
 * What one delivery brings, on its way into the database.
 *
 * @param signer whose secret signed it
 * @param size bytes of its body
 * @param stored done when every event is durable, or with the reason why not all are
 */
record Arrival(GraphBase signer, List<IncomingEvent> events, int size, CompletableFuture<Void> stored) {

	Arrival(GraphBase signer, List<IncomingEvent> events, int size) {
		this(signer, events, size, new CompletableFuture<>());
	}

	Stream<SignedEvent> signed() {
		return this.events.stream().map((event) -> new SignedEvent(this.signer, event));
	}

}

package com.brandautomator.trial;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import com.brandautomator.sandbox.SandboxCaller.Answer;

/**
 * Sends an order, and again with the same key, to whichever node is up, until it is
 * answered.
 */
final class Sender {

	private static final Duration BETWEEN_TRIES = Duration.ofMillis(150);

	// 409: the same key is being worked on; 503: the node is starting or stopping.
	private static final Set<Integer> LATER = Set.of(409, 429, 500, 502, 503, 504);

	private final List<ServiceNode> nodes;

	private final Journal journal;

	private final AtomicInteger turn = new AtomicInteger();

	Sender(List<ServiceNode> nodes, Journal journal) {
		this.nodes = nodes;
		this.journal = journal;
	}

	void send(Order order) {
		while (!isAnswered(order)) {
			Pause.of(BETWEEN_TRIES);
		}
	}

	private boolean isAnswered(Order order) {
		List<ServiceNode> ready = new ArrayList<>(this.nodes);
		ready.removeIf((node) -> !node.isReady());
		if (ready.isEmpty()) {
			return false;
		}
		try {
			return isFinal(order, post(ready.get(Math.floorMod(this.turn.getAndIncrement(), ready.size())), order));
		}
		catch (UncheckedIOException ex) {
			return false; // cut by a kill
		}
	}

	private static Answer post(ServiceNode node, Order order) {
		return node.person(order.caller())
			.post(order.kind().path(), order.body(), "Idempotency-Key", order.key(), "Prefer",
					order.waits() ? "wait=5" : "respond-async");
	}

	private boolean isFinal(Order order, Answer answer) {
		String publication = answer.text("/publication_id");
		if (!publication.isEmpty()) {
			this.journal.accepted(order, publication);
			return true;
		}
		if (LATER.contains(answer.status())) {
			return false;
		}
		this.journal.refused(order, answer.status() + " " + answer.body());
		return true;
	}

}

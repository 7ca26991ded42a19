package com.brandautomator.trial;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.brandautomator.Wire;

/**
 * Meta's side of a trial: sends deliveries to whichever node is up, each again until it
 * is answered 200.
 */
final class DeliveryLoad {

	/** Meta gives up after some seconds, too. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

	private final List<ServiceNode> nodes;

	private final DeliveryMix mix;

	private final int deliveries;

	private final AtomicInteger begun = new AtomicInteger();

	private final AtomicInteger received = new AtomicInteger();

	private final AtomicInteger underWay = new AtomicInteger();

	private final Set<Mark> marks = ConcurrentHashMap.newKeySet();

	private final Map<String, Integer> answers = new ConcurrentHashMap<>();

	private volatile int allowed;

	DeliveryLoad(List<ServiceNode> nodes, DeliveryMix mix, int deliveries) {
		this.nodes = nodes;
		this.mix = mix;
		this.deliveries = deliveries;
	}

	/**
	 * Starts this many senders; no more deliveries are sent than {@link #allow allowed}.
	 */
	CompletableFuture<Void> start(int senders) {
		ExecutorService threads = Executors.newFixedThreadPool(senders);
		CompletableFuture<?>[] all = new CompletableFuture<?>[senders];
		for (int sender = 0; sender < senders; sender++) {
			all[sender] = CompletableFuture.runAsync(this::sendAll, threads);
		}
		threads.shutdown();
		return CompletableFuture.allOf(all);
	}

	void allow(int deliveries) {
		this.allowed = Math.min(this.deliveries, deliveries);
	}

	/**
	 * How many deliveries were answered 200.
	 */
	int received() {
		return this.received.get();
	}

	/**
	 * How many requests wait for their answers.
	 */
	int underWay() {
		return this.underWay.get();
	}

	/**
	 * The events of all deliveries that were answered 200.
	 */
	Set<Mark> marks() {
		return this.marks;
	}

	/**
	 * How often which answer came, or what came instead.
	 */
	Map<String, Integer> answers() {
		return new TreeMap<>(this.answers);
	}

	/**
	 * Sends one delivery as often, at the same moment, to all nodes by turns.
	 * @return how many were answered 200
	 */
	long atOnce(int times, MarkedDelivery delivery) {
		List<CompletableFuture<Boolean>> answers = new ArrayList<>();
		ExecutorService threads = Executors.newFixedThreadPool(times);
		for (int time = 0; time < times; time++) {
			int turn = time;
			answers.add(CompletableFuture.supplyAsync(() -> isReceived(delivery, turn), threads));
		}
		threads.shutdown();
		return answers.stream().filter(CompletableFuture::join).count();
	}

	private void sendAll() {
		for (int number = this.begun.getAndIncrement(); number < this.deliveries; number = this.begun
			.getAndIncrement()) {
			while (number >= this.allowed) {
				Pause.of(BETWEEN_TRIES);
			}
			MarkedDelivery delivery = this.mix.next();
			for (int turn = number; !isReceived(delivery, turn); turn++) {
				Pause.of(BETWEEN_TRIES);
			}
			this.marks.addAll(delivery.marks());
			this.received.incrementAndGet();
		}
	}

	private boolean isReceived(MarkedDelivery delivery, int turn) {
		List<ServiceNode> ready = new ArrayList<>(this.nodes);
		ready.removeIf((node) -> !node.isReady());
		if (ready.isEmpty()) {
			return false;
		}
		String answer = answer(ready.get(turn % ready.size()).wire(), delivery);
		this.answers.merge(answer, 1, Integer::sum);
		return answer.equals("200");
	}

	private String answer(Wire wire, MarkedDelivery delivery) {
		this.underWay.incrementAndGet();
		try {
			return "" + wire
				.send(wire.request("/instagram/webhook/")
					.timeout(PATIENCE)
					.header("X-Hub-Signature-256", delivery.signature())
					.POST(BodyPublishers.ofByteArray(delivery.body())))
				.statusCode();
		}
		catch (UncheckedIOException ex) {
			return "none"; // cut by a kill
		}
		finally {
			this.underWay.decrementAndGet();
		}
	}

}

package com.brandautomator.trial;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * People who keep posting, as long as not too much of theirs is under way.
 */
final class PostingLoad {

	private static final int PEOPLE = 4;

	private static final int MOST_UNDER_WAY = 24;

	private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);

	private final List<ServiceNode> nodes;

	private final Journal journal;

	private final Stage stage;

	private volatile boolean goesOn = true;

	PostingLoad(List<ServiceNode> nodes, Journal journal, Stage stage) {
		this.nodes = nodes;
		this.journal = journal;
		this.stage = stage;
	}

	/**
	 * Begins with what an earlier run left unanswered.
	 */
	List<CompletableFuture<Void>> start(Random seeds, List<String> callers, String picture) {
		List<Order> left = this.journal.unanswered();
		return IntStream.range(0, PEOPLE).mapToObj((person) -> {
			Random random = new Random(seeds.nextLong());
			Sender sender = new Sender(this.nodes, this.journal);
			List<Order> first = IntStream.range(0, left.size())
				.filter((place) -> place % PEOPLE == person)
				.mapToObj(left::get)
				.toList();
			return CompletableFuture.runAsync(() -> {
				first.forEach(sender::send);
				post(random, sender, callers, picture);
			}, this.threads);
		}).toList();
	}

	/**
	 * Lets everybody end the order that they are at.
	 */
	void stop() {
		this.goesOn = false;
		this.threads.shutdown();
	}

	private void post(Random random, Sender sender, List<String> callers, String picture) {
		while (this.goesOn) {
			if (this.stage.underWay() >= MOST_UNDER_WAY) {
				Pause.of(Duration.ofMillis(50));
				continue;
			}
			Order order = Order.any(random, callers.get(random.nextInt(callers.size())), picture);
			this.journal.sent(order);
			sender.send(order);
		}
	}

}

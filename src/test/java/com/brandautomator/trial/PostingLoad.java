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

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final List<ServiceNode> nodes;

	private final Journal journal;

	private final Stage stage;

	private final int mostUnderWay;

	private volatile boolean goesOn = true;

	PostingLoad(List<ServiceNode> nodes, Journal journal, Stage stage, int mostUnderWay) {
		this.nodes = nodes;
		this.journal = journal;
		this.stage = stage;
		this.mostUnderWay = mostUnderWay;
	}

	/**
	 * Begins with what an earlier run left unanswered.
	 */
	List<CompletableFuture<Void>> start(Random seeds, List<Shop> shops) {
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
				post(random, sender, shops);
			}, this.threads);
		}).toList();
	}

	/**
	 * Lets everybody end the order that they are at.
	 */
	void stop() {
		this.goesOn = false;
	}

	private void post(Random random, Sender sender, List<Shop> shops) {
		while (this.goesOn) {
			if (this.stage.underWay() >= this.mostUnderWay) {
				Pause.of(Duration.ofMillis(50));
				continue;
			}
			Shop shop = shops.get(random.nextInt(shops.size()));
			boolean drawn = shop.isTest() && random.nextBoolean();
			send(Order.some(random, shop.caller(), drawn ? Material.DRAWN : this.stage.material()), shop, random,
					sender);
		}
	}

	// What cannot be told apart is sent at the same moment, and often its answers are
	// lost.
	private void send(List<Order> orders, Shop shop, Random random, Sender sender) {
		orders.forEach(this.journal::sent);
		if (orders.size() > 1 && random.nextInt(3) > 0) {
			Trouble.losesAnswers(this.stage.sandbox(), shop.accountId(), orders.size());
		}
		orders.stream()
			.map((order) -> CompletableFuture.runAsync(() -> sender.send(order), this.threads))
			.toList()
			.forEach(CompletableFuture::join);
	}

}

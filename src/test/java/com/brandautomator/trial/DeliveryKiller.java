package com.brandautomator.trial;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Kills a node or PostgreSQL at random instants of receiving, spread over all deliveries,
 * and starts what it killed again.
 */
final class DeliveryKiller {

	private final WebhookStage stage;

	private final DeliveryLoad load;

	private final Random random;

	private final List<Runnable> kills = new ArrayList<>();

	private int cut;

	DeliveryKiller(WebhookStage stage, DeliveryLoad load, Random random) {
		this.stage = stage;
		this.load = load;
		this.random = random;
	}

	/**
	 * Plans so many kills of each, in any order.
	 */
	DeliveryKiller plan(int ofNodes, int ofPostgres) {
		this.kills.addAll(Collections.nCopies(ofNodes, this::killNode));
		this.kills.addAll(Collections.nCopies(ofPostgres, this.stage.postgres()::crash));
		Collections.shuffle(this.kills, this.random);
		return this;
	}

	/**
	 * Kills as planned. What is sent between two kills is a like share of all deliveries,
	 * so that there is something to interrupt at each.
	 */
	void killAllOver(int deliveries) {
		int share = deliveries / (this.kills.size() + 1);
		for (int kill = 0; kill < this.kills.size(); kill++) {
			this.load.allow((kill + 2) * share);
			int instant = kill * share + this.random.nextInt(share);
			while (this.load.received() < instant || this.load.underWay() == 0) {
				Pause.of(Duration.ofMillis(2));
			}
			this.cut += this.load.underWay();
			this.kills.get(kill).run();
		}
		this.load.allow(deliveries);
	}

	/**
	 * How many requests waited for their answers when something was killed.
	 */
	int cut() {
		return this.cut;
	}

	private void killNode() {
		ServiceNode node = this.stage.nodes().get(this.random.nextInt(this.stage.nodes().size()));
		node.kill();
		node.start();
	}

}

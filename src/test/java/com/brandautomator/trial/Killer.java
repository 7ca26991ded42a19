package com.brandautomator.trial;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Starts a node, waits until it works on publications, kills it at a random instant, and
 * again, until there were enough kills. Leaves the node running in the end.
 */
final class Killer {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final ServiceNode node;

	private final JdbcClient database;

	private final Trouble trouble;

	private final Progress progress;

	private final Random random;

	Killer(ServiceNode node, JdbcClient database, Trouble trouble, Progress progress, Random random) {
		this.node = node;
		this.database = database;
		this.trouble = trouble;
		this.progress = progress;
		this.random = random;
	}

	void killUntil(int kills) {
		if (!this.node.isReady()) {
			this.node.start();
		}
		while (this.progress.kills() < kills) {
			awaitWork();
			this.trouble.perhaps();
			Pause.of(anyPartOf(this.node.startTime().dividedBy(2)));
			this.node.kill();
			List<String> statuses = statusesAtWork();
			if (!statuses.isEmpty()) {
				this.progress.killed(statuses);
			}
			this.node.start();
		}
	}

	// A slow machine both starts and publishes slowly: so the instants fall on every
	// step.
	private Duration anyPartOf(Duration time) {
		return Duration.ofNanos((long) (this.random.nextDouble() * time.toNanos()));
	}

	private void awaitWork() {
		Instant end = Instant.now().plus(PATIENCE);
		while (statusesAtWork().isEmpty() && Instant.now().isBefore(end)) {
			Pause.of(Duration.ofMillis(10));
		}
	}

	/**
	 * The publications whose job the node has taken, by their statuses. Once it is dead,
	 * these are what it was doing when it died.
	 */
	private List<String> statusesAtWork() {
		return this.database.sql("""
				select p.status from scheduled_tasks t join publication p on p.id::text = t.task_instance
				where t.task_name = 'publication' and t.picked and t.picked_by = ?""")
			.param(this.node.id())
			.query(String.class)
			.list();
	}

}

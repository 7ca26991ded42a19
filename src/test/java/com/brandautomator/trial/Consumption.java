package com.brandautomator.trial;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What was used from its making to its reading: seconds of processors, transactions, and
 * the most database connections of the service at once.
 */
final class Consumption implements AutoCloseable {

	private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor();

	private final AtomicLong connections = new AtomicLong();

	private final Stage stage;

	private final ServiceNode node;

	private final Map<String, Duration> before;

	private final long transactionsBefore;

	Consumption(Stage stage, ServiceNode node) {
		this.stage = stage;
		this.node = node;
		this.before = cpu();
		this.transactionsBefore = count("select xact_commit from pg_stat_database where datname = current_database()");
		this.looks.scheduleWithFixedDelay(this::look, 0, 250, TimeUnit.MILLISECONDS);
	}

	/**
	 * Seconds of processors, by process.
	 */
	Map<String, Double> cpuSeconds() {
		Map<String, Double> seconds = new TreeMap<>();
		cpu().forEach((name, used) -> seconds.put(name, used.minus(this.before.get(name)).toMillis() / 1000.0));
		return seconds;
	}

	/**
	 * Transactions of the service's database, these looks included.
	 */
	long transactions() {
		return count("select xact_commit from pg_stat_database where datname = current_database()")
				- this.transactionsBefore;
	}

	/**
	 * Database connections of the service at once, at most.
	 */
	long connections() {
		return this.connections.get();
	}

	@Override
	public void close() {
		this.looks.shutdownNow();
	}

	private void look() {
		long now = count("""
				select count(*) from pg_stat_activity
				where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'""");
		this.connections.accumulateAndGet(now, Math::max);
	}

	private Map<String, Duration> cpu() {
		Map<String, Duration> all = new TreeMap<>(this.stage.cpu());
		all.put("service", this.node.cpu());
		return all;
	}

	private long count(String sql) {
		return this.stage.database().sql(sql).query(Long.class).single();
	}

}

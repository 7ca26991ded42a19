package com.brandautomator.sandbox.delivery;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps deliveries until they were answered 200 or tried often enough, over restarts
 * (graph-api.md, section 9.6). Forgeries are tried once.
 */
@SandboxPart
class Deliveries {

	/** Nobody else takes a delivery that is being tried. */
	private static final Duration CLAIM = Duration.ofMinutes(2);

	private final JdbcClient jdbc;

	private final WebhookSender sender;

	private final SandboxClock clock;

	private final SandboxProperties properties;

	Deliveries(JdbcClient jdbc, WebhookSender sender, SandboxClock clock, SandboxProperties properties) {
		this.jdbc = jdbc;
		this.sender = sender;
		this.clock = clock;
		this.properties = properties;
	}

	/**
	 * Delivers now and, where it fails, again later.
	 * @return the status that came back; empty where no answer came
	 */
	Optional<Integer> deliver(byte[] body, Manner manner) {
		if (manner.signature() != SignatureKind.OK) {
			return this.sender.send(body, manner);
		}
		Delivery delivery = this.jdbc
			.sql("insert into sandbox.delivery (body, next_attempt_at) values (?, ?) returning id, body, attempts")
			.params(body, Timestamp.from(this.clock.now().plus(CLAIM).plus(manner.stall())))
			.query(Delivery.class)
			.single();
		return attempt(delivery, manner);
	}

	/**
	 * Tries one delivery that is due; false where none is.
	 */
	boolean retryOne() {
		Instant now = this.clock.now();
		Optional<Delivery> due = this.jdbc.sql("""
				update sandbox.delivery set next_attempt_at = ? where id = (
					select id from sandbox.delivery where next_attempt_at <= ?
					order by next_attempt_at limit 1 for update skip locked)
				returning id, body, attempts""")
			.params(List.of(Timestamp.from(now.plus(CLAIM)), Timestamp.from(now)))
			.query(Delivery.class)
			.optional();
		due.ifPresent((delivery) -> attempt(delivery, Manner.PLAIN));
		return due.isPresent();
	}

	private Optional<Integer> attempt(Delivery delivery, Manner manner) {
		Optional<Integer> status = this.sender.send(delivery.body(), manner);
		boolean delivered = status.filter((it) -> it == 200).isPresent();
		this.jdbc
			.sql("""
					update sandbox.delivery set attempts = attempts + 1, next_attempt_at = ?, delivered_at = ? where id = ?""")
			.param(delivered ? null : next(delivery.attempts()))
			.param(delivered ? Timestamp.from(this.clock.now()) : null)
			.param(delivery.id())
			.update();
		return status;
	}

	private @Nullable Timestamp next(int attempts) {
		List<Duration> plan = this.properties.webhookRetries();
		return (attempts < plan.size()) ? Timestamp.from(this.clock.now().plus(plan.get(attempts))) : null;
	}

	/**
	 * What is to be delivered.
	 *
	 * @param attempts how often it was tried before
	 */
	record Delivery(long id, byte[] body, int attempts) {
	}

}

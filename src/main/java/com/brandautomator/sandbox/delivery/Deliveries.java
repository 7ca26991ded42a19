package com.brandautomator.sandbox.delivery;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps deliveries until they were answered 200, tried often enough, or their account is
 * no longer subscribed, over restarts (graph-api.md, section 9.6). Forgeries are tried
 * once.
 */
@SandboxPart
class Deliveries {

	private static final Logger log = LoggerFactory.getLogger(Deliveries.class);

	/** Nobody else takes a delivery that is being tried. */
	private static final Duration CLAIM = Duration.ofMinutes(2);

	private final JdbcClient jdbc;

	private final WebhookSender sender;

	private final Subscriptions subscriptions;

	private final SandboxClock clock;

	private final SandboxProperties properties;

	Deliveries(JdbcClient jdbc, WebhookSender sender, Subscriptions subscriptions, SandboxClock clock,
			SandboxProperties properties) {
		this.jdbc = jdbc;
		this.sender = sender;
		this.subscriptions = subscriptions;
		this.clock = clock;
		this.properties = properties;
	}

	/**
	 * Delivers now and, where it fails, again later.
	 * @param accountId whose events they are; null where nobody need be subscribed
	 * @return the status that came back; empty where no answer came
	 */
	Optional<Integer> deliver(@Nullable String accountId, byte[] body, Manner manner) {
		if (manner.signature() != SignatureKind.OK) {
			return this.sender.send(body, manner);
		}
		return attempt(keep(accountId, body, CLAIM.plus(manner.stall())), manner);
	}

	/**
	 * Delivers after the manner's delay, as a retry would be.
	 */
	void deliverLater(@Nullable String accountId, byte[] body, Manner manner) {
		keep(accountId, body, manner.delay());
	}

	private Delivery keep(@Nullable String accountId, byte[] body, Duration untilNextAttempt) {
		return this.jdbc.sql("""
				insert into sandbox.delivery (account_id, body, next_attempt_at) values (?, ?, ?)
				returning id, account_id, body, attempts""")
			.params(Arrays.asList(accountId, body, Timestamp.from(this.clock.now().plus(untilNextAttempt))))
			.query(Delivery.class)
			.single();
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
				returning id, account_id, body, attempts""")
			.params(List.of(Timestamp.from(now.plus(CLAIM)), Timestamp.from(now)))
			.query(Delivery.class)
			.optional();
		due.ifPresent((delivery) -> {
			if (delivery.accountId() == null || this.subscriptions.on(delivery.accountId())) {
				attempt(delivery, Manner.PLAIN);
			}
			else {
				end(delivery, null, null);
			}
		});
		return due.isPresent();
	}

	private Optional<Integer> attempt(Delivery delivery, Manner manner) {
		Optional<Integer> status = this.sender.send(delivery.body(), manner);
		boolean delivered = status.filter((it) -> it == 200).isPresent();
		Instant now = this.clock.now();
		end(delivery, delivered ? null : next(delivery.attempts()), delivered ? Timestamp.from(now) : null);
		if (delivery.accountId() != null) {
			tell(delivery.accountId(), delivered, now);
		}
		return status;
	}

	private void end(Delivery delivery, @Nullable Timestamp nextAttempt, @Nullable Timestamp deliveredAt) {
		this.jdbc.sql(
				"update sandbox.delivery set attempts = attempts + 1, next_attempt_at = ?, delivered_at = ? where id = ?")
			.params(Arrays.asList(nextAttempt, deliveredAt, delivery.id()))
			.update();
	}

	private void tell(String accountId, boolean delivered, Instant now) {
		if (delivered) {
			this.subscriptions.delivered(accountId);
		}
		else if (this.subscriptions.failed(accountId, now)) {
			log.info("The sandbox has unsubscribed account {}, because its webhooks were not taken for {}", accountId,
					this.properties.webhookUnsubscribeAfter());
		}
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
	record Delivery(long id, @Nullable String accountId, byte[] body, int attempts) {
	}

}

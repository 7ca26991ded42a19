package com.brandautomator.connect;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import com.brandautomator.account.AccountKey;
import com.brandautomator.connect.events.WebhookGap;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers how the subscriptions stand, and tells of gaps in what they brought.
 */
@Repository
@Transactional
class WebhookSubscriptions {

	private static final String OF_ACCOUNT = " where graph_base = :graphBase and instagram_user_id = :account";

	private final JdbcClient database;

	private final SubscriptionProperties properties;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	WebhookSubscriptions(JdbcClient database, SubscriptionProperties properties, ApplicationEventPublisher events,
			Clock clock) {
		this.database = database;
		this.properties = properties;
		this.events = events;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<WebhookSubscription> find(AccountKey account) {
		return sql("select " + WebhookSubscription.COLUMNS + " from webhook_subscription" + OF_ACCOUNT, account)
			.query(WebhookSubscription::of)
			.optional();
	}

	/**
	 * Begins to look after an account, unless that has begun.
	 */
	public void begin(AccountKey account) {
		sql("""
				insert into webhook_subscription (graph_base, instagram_user_id, created_at)
				values (:graphBase, :account, :now) on conflict do nothing""", account)
			.param("now", now(this.clock.instant()))
			.update();
	}

	/**
	 * It stands.
	 * @param renewed whether it did not until now
	 */
	public void stands(AccountKey account, boolean renewed) {
		begin(account);
		Instant now = this.clock.instant();
		WebhookSubscription before = sql(
				"select " + WebhookSubscription.COLUMNS + " from webhook_subscription" + OF_ACCOUNT + " for update",
				account)
			.query(WebhookSubscription::of)
			.single();
		sql("update webhook_subscription set subscribed = true, problem = null, checked_at = :now, stood_at = :now"
				+ OF_ACCOUNT, account)
			.param("now", now(now))
			.update();
		boolean lost = renewed && before.subscribed();
		if (lost || before.since().isBefore(now.minus(this.properties.gap()))) {
			this.events.publishEvent(new WebhookGap(account, before.since()));
		}
	}

	/**
	 * It does not stand, and Meta says why.
	 */
	public void refused(AccountKey account, String problem) {
		sql("update webhook_subscription set subscribed = false, problem = :problem, checked_at = :now" + OF_ACCOUNT,
				account)
			.param("problem", problem)
			.param("now", now(this.clock.instant()))
			.update();
	}

	/**
	 * Nobody knows how it stands now.
	 */
	public void unknown(AccountKey account, String problem) {
		sql("update webhook_subscription set problem = :problem" + OF_ACCOUNT, account).param("problem", problem)
			.update();
	}

	/**
	 * Looks after an account no more.
	 */
	public void forget(AccountKey account) {
		sql("delete from webhook_subscription" + OF_ACCOUNT, account).update();
	}

	private StatementSpec sql(String sql, AccountKey account) {
		return this.database.sql(sql)
			.param("graphBase", account.graphBase().word())
			.param("account", account.instagramUserId());
	}

	private static Object now(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}

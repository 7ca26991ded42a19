package com.brandautomator.sandbox.delivery;

import java.sql.Timestamp;
import java.time.Instant;

import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether webhooks are sent for an account: while its Page is subscribed, which ends
 * without a word after deliveries have failed for long (graph-api.md, section 9.6).
 */
@SandboxPart
public class Subscriptions {

	private final JdbcClient jdbc;

	private final SandboxProperties properties;

	Subscriptions(JdbcClient jdbc, SandboxProperties properties) {
		this.jdbc = jdbc;
		this.properties = properties;
	}

	/**
	 * Switches them, as Meta does when a receiver keeps failing.
	 */
	public void change(String accountId, boolean on) {
		this.jdbc.sql("update sandbox.page set subscribed = ?, failing_since = null where account_id = ?")
			.params(on, accountId)
			.update();
	}

	boolean on(String accountId) {
		return this.jdbc.sql("select coalesce(bool_or(subscribed), false) from sandbox.page where account_id = ?")
			.param(accountId)
			.query(Boolean.class)
			.single();
	}

	void delivered(String accountId) {
		this.jdbc.sql("update sandbox.page set failing_since = null where account_id = ? and failing_since is not null")
			.param(accountId)
			.update();
	}

	/**
	 * Counts a failure.
	 * @return whether the account has been unsubscribed for it
	 */
	boolean failed(String accountId, Instant now) {
		this.jdbc.sql("update sandbox.page set failing_since = ? where account_id = ? and failing_since is null")
			.params(Timestamp.from(now), accountId)
			.update();
		return this.jdbc.sql("""
				update sandbox.page set subscribed = false, failing_since = null
				where account_id = ? and subscribed and failing_since <= ?""")
			.params(accountId, Timestamp.from(now.minus(this.properties.webhookUnsubscribeAfter())))
			.update() > 0;
	}

}

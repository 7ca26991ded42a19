package com.brandautomator.sandbox.delivery;

import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whether webhooks are sent for an account. All are subscribed on the first day.
 */
@SandboxPart
public class Subscriptions {

	private final JdbcClient jdbc;

	Subscriptions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Switches them, as Meta does when a receiver keeps failing.
	 */
	public void change(String accountId, boolean on) {
		this.jdbc.sql("update sandbox.page set subscribed = ? where account_id = ?").params(on, accountId).update();
	}

	boolean on(String accountId) {
		return this.jdbc.sql("select coalesce(bool_or(subscribed), false) from sandbox.page where account_id = ?")
			.param(accountId)
			.query(Boolean.class)
			.single();
	}

}

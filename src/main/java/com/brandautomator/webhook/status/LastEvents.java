package com.brandautomator.webhook.status;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import com.brandautomator.account.GraphBase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Knows when the last event of an account was stored, delivered or read.
 */
@Repository
public class LastEvents {

	private final JdbcClient jdbc;

	LastEvents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * When the account's last event was stored; empty before the first.
	 */
	public Optional<Instant> of(GraphBase graphBase, String instagramUserId) {
		return this.jdbc.sql(
				"select newest_at from webhook_inbox where graph_base = ? and instagram_user_id = ? and newest_at is not null")
			.params(graphBase.word(), instagramUserId)
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

}

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
		return this.jdbc.sql("""
				select created_at from instagram_webhook_event where graph_base = ? and instagram_user_id = ?
				order by id desc limit 1""")
			.params(graphBase.word(), instagramUserId)
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

}

package com.brandautomator.sandbox.hashtags;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the hashtags that an account asks for: 30 different ones in 7 days; the same
 * again is free and its days do not begin anew.
 */
@SandboxPart
class HashtagQueries {

	private static final int LIMIT = 30;

	private static final Duration WINDOW = Duration.ofDays(7);

	private final JdbcClient jdbc;

	private final SandboxClock clock;

	HashtagQueries(JdbcClient jdbc, SandboxClock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Counts one, under the account's lock.
	 */
	@Transactional
	void count(String accountId, String hashtagId) {
		this.jdbc.sql("select id from sandbox.account where id = ? for update").param(accountId).query().singleRow();
		Instant now = this.clock.now();
		List<String> counted = recent(accountId);
		if (counted.contains(hashtagId)) {
			return;
		}
		if (counted.size() >= LIMIT) {
			throw HashtagErrors.limitReached();
		}
		this.jdbc.sql("""
				insert into sandbox.hashtag_query (account_id, hashtag_id, queried_at) values (?, ?, ?)
				on conflict (account_id, hashtag_id) do update set queried_at = excluded.queried_at""")
			.params(accountId, hashtagId, Timestamp.from(now))
			.update();
	}

	/**
	 * What the account has asked for within 7 days.
	 */
	List<String> recent(String accountId) {
		return this.jdbc.sql("""
				select hashtag_id from sandbox.hashtag_query where account_id = ? and queried_at > ?
				order by queried_at desc""")
			.params(accountId, Timestamp.from(this.clock.now().minus(WINDOW)))
			.query(String.class)
			.list();
	}

}

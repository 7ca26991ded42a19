package com.brandautomator.sandbox.publishing;

import java.util.List;
import java.util.Optional;

import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Knows what was published last.
 */
@SandboxPart
public class NewestMedia {

	private final JdbcClient jdbc;

	NewestMedia(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The id of the account's newest post, which can be commented on.
	 */
	public Optional<String> of(String accountId) {
		return this.jdbc.sql("""
				select id from sandbox.medium
				where account_id = ? and parent_id is null and kind not like 'STORY%' and deleted_at is null
				order by seq desc limit 1""").param(accountId).query(String.class).optional();
	}

	/**
	 * The ids of all accounts that have a post.
	 */
	public List<String> accounts() {
		return this.jdbc.sql("""
				select distinct account_id from sandbox.medium
				where parent_id is null and kind not like 'STORY%' and deleted_at is null""")
			.query(String.class)
			.list();
	}

	/**
	 * The id of the account that published last.
	 */
	public Optional<String> account() {
		return this.jdbc.sql("select account_id from sandbox.medium order by seq desc limit 1")
			.query(String.class)
			.optional();
	}

}

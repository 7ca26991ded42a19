package com.brandautomator.sandbox.delivery;

import java.util.Optional;

import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Remembers which messages were sent, so that reactions, edits and deletions can be about
 * one of them.
 */
@SandboxPart
class Messages {

	private final JdbcClient jdbc;

	Messages(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(Happening message) {
		this.jdbc.sql("insert into sandbox.message (mid, account_id, sender_id) values (?, ?, ?)")
			.params(message.id(), message.accountId(), message.by().id())
			.update();
	}

	Optional<String> last(String accountId, Follower from) {
		return this.jdbc
			.sql("select mid from sandbox.message where account_id = ? and sender_id = ? order by seq desc limit 1")
			.params(accountId, from.id())
			.query(String.class)
			.optional();
	}

	/**
	 * Edits a message and tells how often that has happened; once where the message was
	 * never seen.
	 */
	int edit(String mid) {
		return this.jdbc.sql("update sandbox.message set edits = edits + 1 where mid = ? returning edits")
			.param(mid)
			.query(Integer.class)
			.optional()
			.orElse(1);
	}

}

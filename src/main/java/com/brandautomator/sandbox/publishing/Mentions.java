package com.brandautomator.sandbox.publishing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps where strangers mentioned accounts, and what was answered.
 */
@SandboxPart
public class Mentions {

	private final JdbcClient jdbc;

	Mentions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Enters a mention.
	 */
	public void add(Mention mention) {
		this.jdbc.sql("""
				insert into sandbox.mention (id, account_id, medium_id, in_comment, username, text, created_at)
				values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
			.params(mention.id(), mention.accountId(), mention.mediumId(), mention.inComment(), mention.username(),
					mention.text(), Timestamp.from(mention.createdAt()))
			.update();
	}

	Optional<Mention> find(String id, String accountId, boolean inComment) {
		return this.jdbc.sql("select * from sandbox.mention where id = ? and account_id = ? and in_comment = ?")
			.params(id, accountId, inComment)
			.query(Mention.class)
			.optional();
	}

	void answer(Mention mention, String id, String text, Instant at) {
		this.jdbc.sql("insert into sandbox.mention_answer (id, mention_id, text, created_at) values (?, ?, ?, ?)")
			.params(id, mention.id(), text, Timestamp.from(at))
			.update();
	}

}

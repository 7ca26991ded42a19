package com.brandautomator.sandbox.publishing;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

import com.brandautomator.sandbox.world.Ids;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps the messages to those who commented: one for each comment, within 7 days, 750 in
 * an hour (graph-api.md, section 6).
 */
@SandboxPart
class PrivateReplies {

	private static final Duration WINDOW = Duration.ofDays(7);

	private static final int AN_HOUR = 750;

	private final JdbcClient jdbc;

	private final Ids ids;

	private final SandboxClock clock;

	PrivateReplies(JdbcClient jdbc, Ids ids, SandboxClock clock) {
		this.jdbc = jdbc;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Sends one.
	 * @return the message's id
	 */
	String send(Comment comment, String accountId, String text) {
		Instant now = this.clock.now();
		if (comment.senderId().equals(accountId)) {
			throw CommentErrors.notReplyable();
		}
		if (comment.createdAt().plus(WINDOW).isBefore(now)) {
			throw CommentErrors.tooOld();
		}
		if (sentSince(accountId, now.minus(Duration.ofHours(1))) >= AN_HOUR) {
			throw CommentErrors.tooMany();
		}
		String id = this.ids.message();
		int sent = this.jdbc.sql("""
				insert into sandbox.private_reply (comment_id, account_id, message_id, text, created_at)
				values (?, ?, ?, ?, ?) on conflict do nothing""")
			.params(comment.id(), accountId, id, text, Timestamp.from(now))
			.update();
		if (sent == 0) {
			throw CommentErrors.repliedAlready();
		}
		return id;
	}

	private int sentSince(String accountId, Instant since) {
		return this.jdbc.sql("select count(*) from sandbox.private_reply where account_id = ? and created_at > ?")
			.params(accountId, Timestamp.from(since))
			.query(Integer.class)
			.single();
	}

}

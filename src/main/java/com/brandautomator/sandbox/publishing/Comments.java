package com.brandautomator.sandbox.publishing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.brandautomator.sandbox.protocol.Slice;
import com.brandautomator.sandbox.protocol.SliceRequest;
import com.brandautomator.sandbox.world.SandboxPart;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the comments on what was published.
 */
@SandboxPart
public class Comments {

	private static final String SELECT = """
			select c.*, m.kind from sandbox.comment c join sandbox.medium m on m.id = c.medium_id
			""";

	private final JdbcClient jdbc;

	Comments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Enters a comment and counts it; does nothing where the medium is not one of ours.
	 */
	@Transactional
	public void add(String id, String mediumId, String senderId, String senderUsername, String text, Instant at) {
		int known = this.jdbc.sql("update sandbox.medium set comments_count = comments_count + 1 where id = ?")
			.param(mediumId)
			.update();
		if (known == 1) {
			this.jdbc.sql("""
					insert into sandbox.comment (id, medium_id, sender_id, sender_username, text, created_at)
					values (?, ?, ?, ?, ?, ?)""")
				.params(id, mediumId, senderId, senderUsername, text, Timestamp.from(at))
				.update();
		}
	}

	Optional<Comment> find(String id) {
		return this.jdbc.sql(SELECT + "where c.id = ?").param(id).query(Comment.class).optional();
	}

	/**
	 * The comments on a medium, newest first.
	 */
	Slice<Comment> of(String mediumId, SliceRequest wanted) {
		List<Comment> found = this.jdbc
			.sql(SELECT + "where medium_id = ? and c.seq < ? and c.seq > ? order by c." + wanted.order() + " limit ?")
			.params(mediumId, wanted.after(), wanted.before(), wanted.limit() + 1)
			.query(Comment.class)
			.list();
		return wanted.cut(found, Comment::seq);
	}

}

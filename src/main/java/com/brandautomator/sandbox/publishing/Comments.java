package com.brandautomator.sandbox.publishing;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
			select c.*, m.kind from sandbox.comment c join sandbox.medium m
				on m.id = c.medium_id and m.deleted_at is null
			""";

	private final JdbcClient jdbc;

	Comments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Enters a comment and counts it; does nothing where the medium is not one of ours.
	 */
	@Transactional
	public void add(NewComment comment) {
		int known = this.jdbc
			.sql("update sandbox.medium set comments_count = comments_count + 1 where id = ? and deleted_at is null")
			.param(comment.mediumId())
			.update();
		if (known == 1) {
			this.jdbc.sql("""
					insert into sandbox.comment (id, medium_id, parent_id, sender_id, sender_username, text, created_at)
					values (?, ?, ?, ?, ?, ?, ?)""")
				.params(Arrays.asList(comment.id(), comment.mediumId(), comment.parentId(), comment.senderId(),
						comment.senderUsername(), comment.text(), Timestamp.from(comment.at())))
				.update();
		}
	}

	/**
	 * The comment at the top to which an answer to this one attaches, and its medium;
	 * empty where there is no such comment.
	 */
	public Optional<Place> placeOfAnswer(String commentId) {
		return this.jdbc
			.sql("select medium_id, coalesce(parent_id, id) as comment_id from sandbox.comment where id = ?")
			.param(commentId)
			.query(Place.class)
			.optional();
	}

	Optional<Comment> find(String id) {
		return this.jdbc.sql(SELECT + "where c.id = ?").param(id).query(Comment.class).optional();
	}

	/**
	 * The comments at the top of a medium, newest first.
	 */
	Slice<Comment> of(String mediumId, SliceRequest wanted) {
		return slice("where c.medium_id = ? and c.parent_id is null", mediumId, wanted);
	}

	/**
	 * The answers to a comment, newest first.
	 */
	Slice<Comment> answersTo(String commentId, SliceRequest wanted) {
		return slice("where c.parent_id = ?", commentId, wanted);
	}

	/**
	 * The answers to each of these comments, newest first.
	 */
	Map<String, List<Comment>> answersTo(List<String> commentIds) {
		return this.jdbc.sql(SELECT + "where c.parent_id in (:ids) order by c.seq desc")
			.param("ids", commentIds)
			.query(Comment.class)
			.list()
			.stream()
			.collect(Collectors.groupingBy((answer) -> String.valueOf(answer.parentId())));
	}

	void hide(String id, boolean hidden) {
		this.jdbc.sql("update sandbox.comment set hidden = ? where id = ?").params(hidden, id).update();
	}

	/**
	 * Takes a comment and the answers to it away.
	 */
	@Transactional
	public void delete(Comment comment) {
		int gone = this.jdbc.sql("delete from sandbox.comment where :id in (id, parent_id)")
			.param("id", comment.id())
			.update();
		this.jdbc.sql("update sandbox.medium set comments_count = comments_count - ? where id = ?")
			.params(gone, comment.mediumId())
			.update();
	}

	private Slice<Comment> slice(String where, String id, SliceRequest wanted) {
		List<Comment> found = this.jdbc
			.sql(SELECT + where + " and c.seq < ? and c.seq > ? order by c." + wanted.order() + " limit ?")
			.params(id, wanted.after(), wanted.before(), wanted.limit() + 1)
			.query(Comment.class)
			.list();
		return wanted.cut(found, Comment::seq);
	}

	/**
	 * Where an answer goes.
	 */
	public record Place(String mediumId, String commentId) {
	}

}

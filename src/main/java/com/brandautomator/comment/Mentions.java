package com.brandautomator.comment;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import com.brandautomator.account.AccountKey;
import com.brandautomator.webhook.events.MentionReceived;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where accounts were mentioned. Meta lists it nowhere, so what webhooks tell is kept.
 */
@Repository
@Transactional
class Mentions {

	private static final String SELECT = """
			select id, media_id, comment_id, mentioned_at from comment_mention
			where graph_base = :graphBase and instagram_user_id = :account""";

	private final JdbcClient database;

	Mentions(JdbcClient database) {
		this.database = database;
	}

	@EventListener
	public void on(MentionReceived event) {
		sql("""
				insert into comment_mention (graph_base, instagram_user_id, media_id, comment_id, mentioned_at)
				values (:graphBase, :account, :media, :comment, :at) on conflict do nothing""",
				event.origin().account())
			.param("media", event.mediaId())
			.param("comment", event.commentId())
			.param("at", event.origin().occurredAt().atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * The newest first.
	 * @param before only those with a smaller number
	 */
	@Transactional(readOnly = true)
	public List<Mention> list(AccountKey account, long before, int limit) {
		return sql(SELECT + " and id < :before order by id desc limit :limit", account).param("before", before)
			.param("limit", limit)
			.query(Mention.class)
			.list();
	}

	@Transactional(readOnly = true)
	public Optional<Mention> find(AccountKey account, long id) {
		return sql(SELECT + " and id = :id", account).param("id", id).query(Mention.class).optional();
	}

	private StatementSpec sql(String sql, AccountKey account) {
		return this.database.sql(sql)
			.param("graphBase", account.graphBase().word())
			.param("account", account.instagramUserId());
	}

}

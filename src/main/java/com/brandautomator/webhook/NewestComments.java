package com.brandautomator.webhook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.brandautomator.account.AccountKey;
import com.brandautomator.webhook.events.CommentReceived;
import com.brandautomator.webhook.events.StoredComments;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the stored comments of an account as other rooms know them.
 */
@Repository
class NewestComments implements StoredComments {

	// Of each type by its own index, then the newest of both.
	private static final String NEWEST = """
			select %1$s from (
				(select * from instagram_webhook_event where graph_base = :graphBase and instagram_user_id = :account
					and event_type = 'comments' order by id desc limit :most)
				union all
				(select * from instagram_webhook_event where graph_base = :graphBase and instagram_user_id = :account
					and event_type = 'live_comments' order by id desc limit :most)
			) newest order by id desc limit :most
			""".formatted(StoredEvent.COLUMNS);

	private final JdbcClient jdbc;

	NewestComments(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<CommentReceived> newest(AccountKey account, int most) {
		Map<String, CommentReceived> comments = new LinkedHashMap<>();
		this.jdbc.sql(NEWEST)
			.param("graphBase", account.graphBase().word())
			.param("account", account.instagramUserId())
			.param("most", most)
			.query(StoredEvent::of)
			.list()
			.forEach((event) -> TypedEvents.of(event)
				.filter(CommentReceived.class::isInstance)
				.map(CommentReceived.class::cast)
				.filter((comment) -> !comment.own())
				.ifPresent((comment) -> comments.putIfAbsent(comment.commentId(), comment)));
		return List.copyOf(comments.values());
	}

}

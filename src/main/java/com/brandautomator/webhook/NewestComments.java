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

	// Each list is in order in an index: some of each, then the newest of these.
	private static final String NEWEST = """
			select %s from webhook_inbox inbox cross join unnest(array['comments', 'live_comments']) as list (type)
			cross join unnest(array[false, true]) as half (seen) cross join lateral (
				select * from instagram_webhook_event
				where inbox_id = inbox.id and event_type = list.type and read = half.seen
				order by id desc limit :most
			) event
			where graph_base = :graphBase and instagram_user_id = :account
			order by event.id desc limit :most
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

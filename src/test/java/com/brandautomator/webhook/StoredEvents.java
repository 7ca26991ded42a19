package com.brandautomator.webhook;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the database holds, and accounts that no other test uses.
 */
final class StoredEvents {

	private static final AtomicLong ACCOUNTS = new AtomicLong(17841500000000000L);

	private final JdbcClient jdbc;

	StoredEvents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	static String newAccount() {
		return Long.toString(ACCOUNTS.incrementAndGet());
	}

	long count() {
		return this.jdbc.sql("select count(*) from instagram_webhook_event").query(Long.class).single();
	}

	List<Map<String, Object>> of(String account) {
		return this.jdbc
			.sql("""
					select event.id, graph_base, field, event_type, event_key, sender_id, sender_username, media_id, comment_id,
						payload::text, raw, read, occurred_at, event.id <= handed_through
							and not exists (select from webhook_queue where event_id = event.id) as processed
					from %s where instagram_user_id = ? order by event.id
					"""
				.formatted(InboxRow.TABLES))
			.param(account)
			.query()
			.listOfRows();
	}

	List<String> keys(String account) {
		return of(account).stream().map((row) -> (String) row.get("event_key")).toList();
	}

}

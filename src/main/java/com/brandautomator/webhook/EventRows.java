package com.brandautomator.webhook;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes events: rows, counts and places in the queue in one transaction, so that a
 * commit is all of it or nothing.
 */
@Repository
class EventRows {

	// Ids are drawn while the inboxes are locked: of one account, what becomes visible
	// later has the higher id, whichever node wrote it.
	private static final String INSERT = """
			with arrived as materialized (
				select nextval('instagram_webhook_event_id_seq') as id, sent.*
				from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as sent (%s)
			), stored as (
				insert into instagram_webhook_event (id, graph_base, instagram_user_id, field, event_type, event_key,
					sender_id, sender_username, media_id, comment_id, payload, raw, occurred_at, created_at)
				select id, graph_base, instagram_user_id, field, event_type, event_key,
					sender_id, sender_username, media_id, comment_id, payload::json, raw,
					timestamptz 'epoch' + occurred * interval '1 ms', ?
				from arrived
				on conflict (graph_base, instagram_user_id, event_key) do nothing
				returning id, graph_base, instagram_user_id, created_at
			), queued as (
				insert into webhook_queue (event_id, graph_base, instagram_user_id, due_at)
				select id, graph_base, instagram_user_id, created_at from stored
			)
			update webhook_inbox set total = total + added, unread = unread + added, newest_id = newest,
				newest_at = newer.created_at
			from (select graph_base, instagram_user_id, count(*) as added, max(id) as newest, max(created_at) as created_at
				from stored group by graph_base, instagram_user_id) newer
			where webhook_inbox.graph_base = newer.graph_base
				and webhook_inbox.instagram_user_id = newer.instagram_user_id
			returning added
			"""
		.formatted(EventColumns.NAMES);

	private final JdbcTemplate jdbc;

	private final Inboxes inboxes;

	private final TransactionTemplate transaction;

	private final Clock clock;

	EventRows(JdbcTemplate jdbc, Inboxes inboxes, PlatformTransactionManager transactions, CommitProperties properties,
			Clock clock) {
		this.jdbc = jdbc;
		this.inboxes = inboxes;
		// whoever holds the locks for longer than a delivery waits holds up everybody
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setTimeout((int) properties.patience().toSeconds());
		this.clock = clock;
	}

	/**
	 * Stores what is not there yet, all or nothing; when it returns, that is durable.
	 * @return how many were new
	 */
	int insert(List<SignedEvent> events) {
		Collection<InboxOwner> owners = events.stream().map(SignedEvent::owner).distinct().toList();
		Object[] columns = new EventColumns(events).values();
		while (true) {
			Integer added = this.transaction.execute((status) -> this.inboxes.lock(owners) ? insert(columns) : null);
			if (added != null) {
				return added;
			}
			this.inboxes.open(owners);
		}
	}

	private int insert(Object[] columns) {
		Object[] parameters = Arrays.copyOf(columns, columns.length + 1);
		parameters[columns.length] = this.clock.instant().atOffset(ZoneOffset.UTC);
		return this.jdbc.queryForList(INSERT, Integer.class, parameters).stream().mapToInt(Integer::intValue).sum();
	}

}

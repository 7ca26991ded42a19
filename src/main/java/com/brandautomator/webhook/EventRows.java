package com.brandautomator.webhook;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Writes events: rows, counts and places in the queue in one transaction, so that a
 * commit is all of it or nothing.
 */
@Repository
class EventRows {

	// One statement is one transaction and one way to the database and back. Ids are
	// drawn when the inboxes are locked, for which their number is asked: of one account,
	// what becomes visible later has the higher id, whichever node wrote it. Everybody
	// takes the locks in one order, so that nobody waits in a circle.
	private static final String INSERT = """
			with locked as materialized (
				select 1 from webhook_inbox join unnest(?, ?) as these (graph_base, instagram_user_id)
					using (graph_base, instagram_user_id)
				order by graph_base, instagram_user_id for update of webhook_inbox
			), all_locked as materialized (
				select count(*) = ? as so from locked
			), arrived as materialized (
				select nextval('instagram_webhook_event_id_seq') as id, sent.* from all_locked,
					unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as sent (%s)
				where so
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
			), counted as (
				update webhook_inbox set total = total + added, unread = unread + added, newest_id = newest,
					newest_at = newer.created_at
				from (select graph_base, instagram_user_id, count(*) as added, max(id) as newest,
						max(created_at) as created_at
					from stored group by graph_base, instagram_user_id) newer
				where webhook_inbox.graph_base = newer.graph_base
					and webhook_inbox.instagram_user_id = newer.instagram_user_id
				returning added
			)
			select case when so then (select coalesce(sum(added), 0) from counted) end from all_locked
			""".formatted(EventColumns.NAMES);

	private final JdbcTemplate jdbc;

	private final Inboxes inboxes;

	private final Clock clock;

	EventRows(DataSource database, Inboxes inboxes, CommitProperties properties, Clock clock) {
		this.jdbc = new JdbcTemplate(database);
		// whoever holds the locks for longer than a delivery waits holds up everybody
		this.jdbc.setQueryTimeout((int) properties.patience().toSeconds());
		this.inboxes = inboxes;
		this.clock = clock;
	}

	/**
	 * Stores what is not there yet, all or nothing; when it returns, that is durable.
	 * @return how many were new
	 */
	int insert(List<SignedEvent> events) {
		Collection<InboxOwner> owners = events.stream().map(SignedEvent::owner).distinct().toList();
		Object[] parameters = parameters(owners, events);
		while (true) {
			Integer added = this.jdbc.queryForObject(INSERT, Integer.class, parameters);
			if (added != null) {
				return added;
			}
			this.inboxes.open(owners);
		}
	}

	private Object[] parameters(Collection<InboxOwner> owners, List<SignedEvent> events) {
		return Stream
			.of(Arrays.stream(Inboxes.parameters(owners)), Stream.of(owners.size()),
					Arrays.stream(new EventColumns(events).values()),
					Stream.of(this.clock.instant().atOffset(ZoneOffset.UTC)))
			.flatMap(Function.identity())
			.toArray();
	}

}

package com.brandautomator.webhook;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Writes events: rows, counts and places in the queue in one transaction, so that a
 * commit is all of it or nothing.
 */
@Repository
class EventRows {

	// of advisory locks, this one is for whoever stores events
	private static final long TURN = 0x57_45_42_48_4F_4F_4BL;

	// One statement is one transaction and one way to the database and back. Ids are
	// drawn when the lock is held, which writers of all nodes take by turns: what becomes
	// visible later has the higher id, and nobody waits in a circle.
	private static final String INSERT = """
			with turn as materialized (
				select pg_advisory_xact_lock(%d)
			), stored as (
				insert into instagram_webhook_event (id, %s, created_at)
				select nextval('instagram_webhook_event_id_seq'), inbox_id, field, event_type, event_key, sender_id,
					sender_username, media_id, comment_id, payload::json, raw,
					timestamptz 'epoch' + occurred_at * interval '1 ms', ?
				from turn, unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as sent (%s)
				on conflict (inbox_id, event_key) do nothing
				returning id, inbox_id, created_at
			), counted as (
				update webhook_inbox set total = total + added, unread = unread + added, newest_id = newest,
					newest_at = newer.created_at
				from (select inbox_id, count(*) as added, max(id) as newest, max(created_at) as created_at
					from stored group by inbox_id) newer
				where webhook_inbox.id = newer.inbox_id
			)
			select count(*) from stored
			""".formatted(TURN, EventColumns.NAMES, EventColumns.NAMES);

	private final JdbcTemplate jdbc;

	private final InboxIds inboxes;

	private final Clock clock;

	EventRows(@Qualifier(WriterConnection.NAME) DataSource database, InboxIds inboxes, Clock clock) {
		this.jdbc = new JdbcTemplate(database);
		this.inboxes = inboxes;
		this.clock = clock;
	}

	/**
	 * Stores what is not there yet, all or nothing; when it returns, that is durable.
	 * @return how many were new
	 */
	int insert(List<SignedEvent> events) {
		Map<InboxOwner, Integer> inboxes = this.inboxes.of(events.stream().map(SignedEvent::owner).distinct().toList());
		Object[] columns = new EventColumns(events, inboxes).values();
		Object[] parameters = Stream
			.concat(Stream.of(this.clock.instant().atOffset(ZoneOffset.UTC)), Arrays.stream(columns))
			.toArray();
		return Objects.requireNonNull(this.jdbc.queryForObject(INSERT, Integer.class, parameters));
	}

}

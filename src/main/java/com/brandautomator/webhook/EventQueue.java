package com.brandautomator.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * The stored events that somebody failed at: each is handed over by itself, in its own
 * time. Whoever takes one holds it until the transaction ends; others take others.
 */
@Repository
class EventQueue {

	private static final String DUE = """
			with due as materialized (
				select event_id, inbox_id from webhook_queue
				where due_at <= :now order by due_at, event_id limit %d
			)
			select %s from due join webhook_inbox inbox on inbox.id = due.inbox_id
			join instagram_webhook_event event on event.inbox_id = due.inbox_id and event.id = event_id
			order by event.id
			""";

	private static final String ONE = """
			select %s from webhook_queue queued join webhook_inbox inbox on inbox.id = queued.inbox_id
			join instagram_webhook_event event on event.inbox_id = queued.inbox_id and event.id = event_id
			where event_id = :id and due_at <= :now for update of queued skip locked
			""".formatted(StoredEvent.COLUMNS);

	private static final String OF_OWNER = " inbox_id = (select id from webhook_inbox"
			+ " where graph_base = :graphBase and instagram_user_id = :account)";

	private final JdbcClient jdbc;

	private final Clock clock;

	EventQueue(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Puts events in line that are to be handed over one by one.
	 */
	void add(Collection<StoredEvent> events) {
		this.jdbc.sql("""
				insert into webhook_queue (event_id, inbox_id, due_at)
				select event.id, inbox.id, :now from unnest(:ids, :graphBases, :accounts)
					as event (id, graph_base, instagram_user_id)
				join webhook_inbox inbox using (graph_base, instagram_user_id)
				""")
			.param("now", now())
			.param("ids", new SqlArrayValue("bigint", events.stream().map(StoredEvent::id).toArray()))
			.param("graphBases",
					new SqlArrayValue("text", events.stream().map((event) -> event.graphBase().word()).toArray()))
			.param("accounts", new SqlArrayValue("text", events.stream().map(StoredEvent::instagramUserId).toArray()))
			.update();
	}

	/**
	 * Events whose time has come, the longest due ones. Nobody holds them yet.
	 */
	List<StoredEvent> due(int most) {
		return this.jdbc.sql(DUE.formatted(most, StoredEvent.COLUMNS))
			.param("now", now())
			.query(StoredEvent::of)
			.list();
	}

	/**
	 * This event, unless it is gone, not due any more, or in somebody's hands.
	 */
	Optional<StoredEvent> take(long id) {
		return this.jdbc.sql(ONE).param("id", id).param("now", now()).query(StoredEvent::of).optional();
	}

	/**
	 * Takes an event out for good: everybody has heard of it.
	 */
	void remove(long id) {
		this.jdbc.sql("delete from webhook_queue where event_id = ?").param(id).update();
	}

	/**
	 * Puts an event off after a failure.
	 * @return how often it has failed now
	 */
	int putOff(long id, String error, Duration first) {
		return this.jdbc.sql("""
				update webhook_queue set tries = tries + 1, error = :error,
					due_at = :now + power(2, least(tries, 20)) * (:seconds * interval '1 s')
				where event_id = :id returning tries
				""")
			.param("error", error)
			.param("now", now())
			.param("seconds", first.toMillis() / 1000.0)
			.param("id", id)
			.query(Integer.class)
			.optional()
			.orElse(0);
	}

	void park(long id) {
		this.jdbc.sql("update webhook_queue set due_at = 'infinity', parked_at = :now where event_id = :id")
			.param("now", now())
			.param("id", id)
			.update();
	}

	/**
	 * Lets the events of an account that nobody has connected wait until somebody does.
	 */
	void rest(InboxOwner owner) {
		ofOwner("""
				update webhook_queue set due_at = 'infinity' where event_id in (
					select event_id from webhook_queue where due_at <= :now and %s for update skip locked)
				""".formatted(OF_OWNER), owner).param("now", now()).update();
	}

	/**
	 * Lets the events that waited for this account be handed over.
	 * @return how many
	 */
	int release(InboxOwner owner) {
		return ofOwner("""
				update webhook_queue set due_at = :now where due_at = 'infinity' and parked_at is null and
				""" + OF_OWNER, owner).param("now", now()).update();
	}

	/**
	 * The accounts that events wait for.
	 */
	List<InboxOwner> awaited() {
		return this.jdbc.sql("""
				select distinct graph_base, instagram_user_id from webhook_queue join webhook_inbox on id = inbox_id
				where due_at = 'infinity' and parked_at is null
				""").query(InboxOwner::ofRow).list();
	}

	/**
	 * Lets a parked event be handed over again, with all its tries.
	 * @return false when the account has no such event
	 */
	boolean replay(InboxOwner owner, long id) {
		return ofOwner("""
				update webhook_queue set due_at = :now, tries = 0, parked_at = null
				where event_id = :id and parked_at is not null and
				""" + OF_OWNER, owner).param("now", now()).param("id", id).update() > 0;
	}

	/**
	 * How many events are due or put off, for a meter.
	 */
	long waiting() {
		return count("due_at < 'infinity'");
	}

	/**
	 * How many events are parked, for a meter.
	 */
	long parked() {
		return count("due_at = 'infinity' and parked_at is not null");
	}

	private long count(String condition) {
		return this.jdbc.sql("select count(*) from webhook_queue where " + condition).query(Long.class).single();
	}

	private JdbcClient.StatementSpec ofOwner(String sql, InboxOwner owner) {
		return this.jdbc.sql(sql)
			.param("graphBase", owner.graphBase().word())
			.param("account", owner.instagramUserId());
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}

package com.brandautomator.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * The stored events that the rest of the service has not heard of yet. Whoever takes some
 * holds them until the transaction ends; others take others.
 */
@Repository
class EventQueue {

	private static final String DUE = """
			with due as materialized (
				select event_id as id, graph_base, instagram_user_id from webhook_queue
				where due_at <= :now order by due_at, event_id limit %d for update skip locked
			)
			select %s from due join instagram_webhook_event using (graph_base, instagram_user_id, id) order by id
			""";

	private static final String ONE = """
			select %s from instagram_webhook_event
			join webhook_queue using (graph_base, instagram_user_id)
			where event_id = id and event_id = :id and due_at <= :now for update of webhook_queue skip locked
			""".formatted(StoredEvent.COLUMNS);

	private final JdbcClient jdbc;

	private final Clock clock;

	EventQueue(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Events whose time has come, the longest due ones.
	 */
	List<StoredEvent> take(int most) {
		return this.jdbc.sql(DUE.formatted(most, StoredEvent.COLUMNS))
			.param("now", now())
			.query(StoredEvent::of)
			.list();
	}

	/**
	 * This event, unless it is gone, not due any more, or in somebody's hands.
	 */
	List<StoredEvent> take(long id) {
		return this.jdbc.sql(ONE).param("id", id).param("now", now()).query(StoredEvent::of).list();
	}

	/**
	 * Takes events out for good: everybody has heard of them.
	 */
	void remove(Collection<StoredEvent> events) {
		this.jdbc.sql("delete from webhook_queue where event_id = any(?)")
			.param(new SqlArrayValue("bigint", (Object[]) events.stream().map(StoredEvent::id).toArray(Long[]::new)))
			.update();
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
					select event_id from webhook_queue where graph_base = :graphBase
						and instagram_user_id = :account and due_at <= :now for update skip locked)
				""", owner).param("now", now()).update();
	}

	/**
	 * Lets the events that waited for this account be handed over.
	 * @return how many
	 */
	int release(InboxOwner owner) {
		return ofOwner("""
				update webhook_queue set due_at = :now where graph_base = :graphBase
					and instagram_user_id = :account and due_at = 'infinity' and parked_at is null
				""", owner).param("now", now()).update();
	}

	/**
	 * The accounts that events wait for.
	 */
	List<InboxOwner> awaited() {
		return this.jdbc.sql("""
				select distinct graph_base, instagram_user_id from webhook_queue
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
				where event_id = :id and graph_base = :graphBase and instagram_user_id = :account
					and parked_at is not null
				""", owner).param("now", now()).param("id", id).update() > 0;
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

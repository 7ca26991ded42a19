package com.brandautomator.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes events whose time is over, an account's oldest first, and keeps its counts
 * right.
 */
@Repository
class EventRetention {

	private static final int BATCH = 1000;

	private static final String OF_OWNER = "graph_base = :graphBase and instagram_user_id = :account";

	private static final String OF_INBOX = "inbox_id = (select id from webhook_inbox where " + OF_OWNER + ")";

	// Of one account, ids and times go up together: what comes before the first young
	// event is old.
	private static final String OLD = """
			select id from instagram_webhook_event event join webhook_handover using (inbox_id)
			where %s and id < coalesce(
				(select id from instagram_webhook_event where %s and created_at >= :before order by id limit 1), %d)
			""".formatted(OF_INBOX, OF_INBOX, Long.MAX_VALUE);

	private static final String PROCESSED = OLD + """
			and id <= handed_through and not exists (select from webhook_queue where event_id = event.id)
			order by id limit\s""" + BATCH;

	private static final String UNCLAIMED = OLD + """
			and (resting and id > handed_through or exists (select from webhook_queue
				where event_id = event.id and due_at = 'infinity' and parked_at is null))
			order by id limit\s""" + BATCH;

	// By ids in an array: an index answers that, whatever the statistics say.
	private static final String REMOVE = """
			with gone as (
				delete from instagram_webhook_event where %s and id = any(:ids) returning id, read
			), unqueued as (
				delete from webhook_queue where event_id = any(:ids)
			), passed as (
				update webhook_handover set handed_through = greatest(handed_through, (select max(id) from gone)) where %s
			)
			update webhook_inbox set total = total - (select count(*) from gone),
				unread = unread - (select count(*) from gone where not read and id > read_through)
			where %s"""
		.formatted(OF_INBOX, OF_INBOX, OF_OWNER);

	private static final String WITH_OLD = """
			select graph_base, instagram_user_id from webhook_inbox inbox
			where (select created_at from instagram_webhook_event event
				where inbox_id = inbox.id order by id limit 1) < :before
			""";

	private final JdbcClient jdbc;

	private final Inboxes inboxes;

	private final Clock clock;

	EventRetention(JdbcClient jdbc, Inboxes inboxes, Clock clock) {
		this.jdbc = jdbc;
		this.inboxes = inboxes;
		this.clock = clock;
	}

	/**
	 * The accounts whose oldest event is older than this.
	 */
	List<InboxOwner> olderThan(Duration age) {
		return this.jdbc.sql(WITH_OLD).param("before", before(age)).query(InboxOwner::ofRow).list();
	}

	/**
	 * Removes a batch of an account's events that everybody has heard of.
	 * @return whether there may be more
	 */
	@Transactional
	public boolean removeProcessed(InboxOwner owner, Duration age) {
		return remove(PROCESSED, owner, age);
	}

	/**
	 * Removes a batch of an account's events that waited in vain for somebody to connect
	 * it.
	 * @return whether there may be more
	 */
	@Transactional
	public boolean removeUnclaimed(InboxOwner owner, Duration age) {
		return remove(UNCLAIMED, owner, age);
	}

	private boolean remove(String old, InboxOwner owner, Duration age) {
		this.inboxes.lock(owner);
		List<Long> ids = sql(old, owner).param("before", before(age)).query(Long.class).list();
		sql(REMOVE, owner).param("ids", new SqlArrayValue("bigint", (Object[]) ids.toArray(Long[]::new))).update();
		return ids.size() == BATCH;
	}

	private StatementSpec sql(String sql, InboxOwner owner) {
		return this.jdbc.sql(sql)
			.param("graphBase", owner.graphBase().word())
			.param("account", owner.instagramUserId());
	}

	private OffsetDateTime before(Duration age) {
		return this.clock.instant().minus(age).atOffset(ZoneOffset.UTC);
	}

}

package com.brandautomator.webhook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * The stored events that the rest of the service has not heard of yet: those of an inbox
 * that follow the last one it heard of. Whoever takes some holds their inbox's place
 * until the transaction ends; others take others.
 */
@Repository
class UnheardEvents {

	private static final int INBOXES = 8;

	private static final int OF_EACH = 100;

	// Of one account, events become visible in the order of their ids, so that none is
	// passed over.
	private static final String TAKE = """
			with behind as materialized (
				select inbox_id, handed_through, graph_base, instagram_user_id
				from webhook_handover join webhook_inbox on id = inbox_id
				where newest_id > handed_through and not resting
				order by handed_through limit %d for update of webhook_handover skip locked
			)
			select %s from behind cross join lateral (
				select * from instagram_webhook_event
				where inbox_id = behind.inbox_id and id > handed_through order by id limit %d
			) event order by event.id
			""".formatted(INBOXES, StoredEvent.COLUMNS, OF_EACH);

	private static final String ADVANCE = """
			update webhook_handover set handed_through = heard.id
			from unnest(?, ?, ?) as heard (graph_base, instagram_user_id, id)
			join webhook_inbox inbox using (graph_base, instagram_user_id)
			where inbox_id = inbox.id
			""";

	private static final String OF_OWNER = " inbox_id = (select id from webhook_inbox"
			+ " where graph_base = :graphBase and instagram_user_id = :account)";

	private final JdbcClient jdbc;

	UnheardEvents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The oldest of some inboxes, in the order of their ids.
	 */
	List<StoredEvent> take() {
		return this.jdbc.sql(TAKE).query(StoredEvent::of).list();
	}

	/**
	 * Notes that these events, which were taken, need not be taken again.
	 */
	void heard(Collection<StoredEvent> events) {
		Map<InboxOwner, Long> last = events.stream()
			.collect(Collectors.toMap(StoredEvent::owner, StoredEvent::id, Math::max));
		List<InboxOwner> owners = List.copyOf(last.keySet());
		this.jdbc.sql(ADVANCE)
			.param(array("text", owners.stream().map((owner) -> owner.graphBase().word()).toArray()))
			.param(array("text", owners.stream().map(InboxOwner::instagramUserId).toArray()))
			.param(array("bigint", owners.stream().map(last::get).toArray()))
			.update();
	}

	/**
	 * Lets the events of an account that nobody has connected wait until somebody does.
	 */
	void rest(InboxOwner owner) {
		ofOwner("update webhook_handover set resting = true where", owner).update();
	}

	/**
	 * Lets the events that waited for this account be handed over.
	 * @return how many
	 */
	int release(InboxOwner owner) {
		int waiting = ofOwner("""
				select count(*) from webhook_handover join instagram_webhook_event event using (inbox_id)
				where resting and event.id > handed_through and""", owner).query(Integer.class).single();
		ofOwner("update webhook_handover set resting = false where resting and", owner).update();
		return waiting;
	}

	/**
	 * The accounts that events wait for.
	 */
	List<InboxOwner> awaited() {
		return this.jdbc.sql("""
				select graph_base, instagram_user_id from webhook_handover join webhook_inbox on id = inbox_id
				where resting and newest_id > handed_through""").query(InboxOwner::ofRow).list();
	}

	/**
	 * How many there are, without those of accounts that nobody has connected.
	 */
	long waiting() {
		return this.jdbc.sql("""
				select count(*) from webhook_handover join webhook_inbox inbox on inbox.id = inbox_id
				join instagram_webhook_event event using (inbox_id)
				where newest_id > handed_through and not resting and event.id > handed_through
				""").query(Long.class).single();
	}

	private JdbcClient.StatementSpec ofOwner(String sql, InboxOwner owner) {
		return this.jdbc.sql(sql + OF_OWNER)
			.param("graphBase", owner.graphBase().word())
			.param("account", owner.instagramUserId());
	}

	private static SqlArrayValue array(String type, Object[] elements) {
		return new SqlArrayValue(type, elements);
	}

}

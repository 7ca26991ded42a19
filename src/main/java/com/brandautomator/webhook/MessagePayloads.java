package com.brandautomator.webhook;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Removes from stored events what their senders have deleted.
 */
@Repository
class MessagePayloads {

	// Instagram allows five
	private static final int MOST_EDITS = 100;

	private static final String OF_OWNER = " inbox_id = (select id from webhook_inbox"
			+ " where graph_base = :graphBase and instagram_user_id = :account)";

	private static final String WRITTEN = "select id, payload::text, raw is not null as as_bytes "
			+ "from instagram_webhook_event where" + OF_OWNER + " and event_key = any(:keys)";

	private final JdbcClient jdbc;

	MessagePayloads(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Empties the message and its edits, as far as they are there.
	 */
	@Transactional
	public void delete(InboxOwner owner, String mid) {
		Object[] keys = Stream
			.concat(EventKey.of("message", mid).stream(),
					IntStream.range(0, MOST_EDITS)
						.mapToObj((number) -> EventKey.of("message", mid, "edit", Integer.toString(number)))
						.flatMap(Optional::stream))
			.toArray();
		List<Written> found = sql(WRITTEN, owner).param("keys", new SqlArrayValue("text", keys))
			.query(Written.class)
			.list();
		found.forEach((written) -> {
			String left = ChangedPayload.deleted(written.payload());
			if (written.asBytes() || !left.equals(written.payload())) {
				replace(owner, written.id(), left);
			}
		});
	}

	/**
	 * Looks again when everybody knows of the deletion: a message that was being stored
	 * meanwhile may have been handed over before anybody knew. Later ones find it.
	 */
	@TransactionalEventListener
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void committed(MessageDeleted deleted) {
		delete(deleted.owner(), deleted.mid());
	}

	/**
	 * Puts this in the place of an event's payload, and of the bytes that it came in.
	 */
	void replace(InboxOwner owner, long id, String payload) {
		sql("update instagram_webhook_event set payload = cast(:payload as json), raw = null where" + OF_OWNER
				+ " and id = :id", owner)
			.param("payload", payload)
			.param("id", id)
			.update();
	}

	private StatementSpec sql(String sql, InboxOwner owner) {
		return this.jdbc.sql(sql)
			.param("graphBase", owner.graphBase().word())
			.param("account", owner.instagramUserId());
	}

	/**
	 * What somebody wrote, or the bytes of it.
	 */
	private record Written(long id, String payload, boolean asBytes) {
	}

}

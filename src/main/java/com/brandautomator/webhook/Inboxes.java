package com.brandautomator.webhook;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * One row for each account: how many events it has, and the lock of whoever adds, marks
 * or removes some.
 */
@Repository
class Inboxes {

	/**
	 * A table of accounts, made of {@link #parameters}.
	 */
	static final String THESE = "unnest(?::text[], ?::text[]) as these (graph_base, instagram_user_id)";

	private static final String LOCK = "select 1 from webhook_inbox where graph_base = ? and instagram_user_id = ? "
			+ "for update";

	private static final String LOCK_HANDOVER = "select 1 from webhook_handover where inbox_id = "
			+ "(select id from webhook_inbox where graph_base = ? and instagram_user_id = ?) for update";

	// Everybody takes the locks in one order, so that nobody waits in a circle.
	private static final String LOCK_CLAIMS = "select pg_advisory_xact_lock(claim) from (select distinct "
			+ "hashtextextended(graph_base || ':' || instagram_user_id, 0) as claim from " + THESE
			+ " order by claim) claims";

	private static final RowCallbackHandler NOTHING = (row) -> {
	};

	private final JdbcTemplate jdbc;

	Inboxes(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Locks this account's inbox until the transaction ends, one alone: whoever stores
	 * events holds many, in no order. How far it is handed over comes first, so that
	 * whoever waits for a listener holds up no delivery.
	 */
	void lock(InboxOwner owner) {
		for (String lock : List.of(LOCK_HANDOVER, LOCK)) {
			this.jdbc.query(lock, NOTHING, owner.graphBase().word(), owner.instagramUserId());
		}
	}

	/**
	 * Locks until the transaction ends whether somebody has these accounts, also those
	 * that have no inbox yet. Holds up nobody who stores or hands over.
	 */
	void lockClaims(Collection<InboxOwner> owners) {
		this.jdbc.query(LOCK_CLAIMS, NOTHING, parameters(owners));
	}

	/**
	 * The accounts as two arrays: where they belong, and their ids.
	 */
	static Object[] parameters(Collection<? extends InboxOwner> owners) {
		return new Object[] { texts(owners, (owner) -> owner.graphBase().word()),
				texts(owners, InboxOwner::instagramUserId) };
	}

	private static SqlArrayValue texts(Collection<? extends InboxOwner> owners, Function<InboxOwner, String> column) {
		return new SqlArrayValue("text", (Object[]) owners.stream().map(column).toArray(String[]::new));
	}

}

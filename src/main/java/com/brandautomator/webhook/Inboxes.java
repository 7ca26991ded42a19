package com.brandautomator.webhook;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * One row for each account: how many events it has, and the lock of whoever adds, marks
 * or removes some.
 */
@Repository
class Inboxes {

	private static final String THESE = "unnest(?::text[], ?::text[]) as these (graph_base, instagram_user_id)";

	// Everybody takes the locks in one order, so that nobody waits in a circle.
	private static final String LOCK = "select graph_base from webhook_inbox join " + THESE
			+ " using (graph_base, instagram_user_id) order by graph_base, instagram_user_id for update of webhook_inbox";

	private static final String OPEN = "insert into webhook_inbox (graph_base, instagram_user_id) select * from "
			+ THESE + " order by 1, 2 on conflict do nothing";

	private final JdbcTemplate jdbc;

	Inboxes(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Locks the rows of these accounts until the transaction ends.
	 * @return whether each has a row
	 */
	boolean lock(Collection<InboxOwner> owners) {
		List<String> locked = this.jdbc.queryForList(LOCK, String.class, parameters(owners));
		return locked.size() == owners.size();
	}

	/**
	 * Makes the rows that are missing. Not for a transaction that holds locks: two of
	 * them could wait for each other.
	 */
	void open(Collection<InboxOwner> owners) {
		this.jdbc.update(OPEN, parameters(owners));
	}

	/**
	 * The accounts as two arrays: where they belong, and their ids.
	 */
	static Object[] parameters(Collection<InboxOwner> owners) {
		return new Object[] { texts(owners, (owner) -> owner.graphBase().word()),
				texts(owners, InboxOwner::instagramUserId) };
	}

	private static SqlArrayValue texts(Collection<InboxOwner> owners, Function<InboxOwner, String> column) {
		return new SqlArrayValue("text", (Object[]) owners.stream().map(column).toArray(String[]::new));
	}

}

package com.brandautomator.webhook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

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

	private static final String OPEN = "with opened as (insert into webhook_inbox (graph_base, instagram_user_id) "
			+ "select * from " + THESE + " order by 1, 2 on conflict do nothing returning id) "
			+ "insert into webhook_handover (inbox_id) select id from opened";

	private static final String FIND = "select id, graph_base, instagram_user_id from webhook_inbox join " + THESE
			+ " using (graph_base, instagram_user_id)";

	private static final int REMEMBERED = 100_000;

	private final Cache<InboxOwner, Integer> ids = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

	private final JdbcTemplate jdbc;

	Inboxes(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The numbers of these accounts' inboxes, which never change; those that have none
	 * yet get one. Not for a transaction that holds locks: two of them could wait for
	 * each other.
	 */
	Map<InboxOwner, Integer> ids(Collection<InboxOwner> owners) {
		return this.ids.getAll(owners, (unknown) -> {
			Map<InboxOwner, Integer> found = find(unknown);
			List<? extends InboxOwner> missing = unknown.stream().filter((owner) -> !found.containsKey(owner)).toList();
			if (!missing.isEmpty()) {
				// each try draws numbers, and there are no more than two thousand million
				this.jdbc.update(OPEN, parameters(missing));
				found.putAll(find(missing));
			}
			return found;
		});
	}

	private Map<InboxOwner, Integer> find(Collection<? extends InboxOwner> owners) {
		Map<InboxOwner, Integer> found = new HashMap<>();
		this.jdbc.query(FIND, (row) -> {
			found.put(InboxOwner.ofRow(row, 0), row.getInt("id"));
		}, parameters(owners));
		return found;
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
	 * The accounts as two arrays: where they belong, and their ids.
	 */
	private static Object[] parameters(Collection<? extends InboxOwner> owners) {
		return new Object[] { texts(owners, (owner) -> owner.graphBase().word()),
				texts(owners, InboxOwner::instagramUserId) };
	}

	private static SqlArrayValue texts(Collection<? extends InboxOwner> owners, Function<InboxOwner, String> column) {
		return new SqlArrayValue("text", (Object[]) owners.stream().map(column).toArray(String[]::new));
	}

}

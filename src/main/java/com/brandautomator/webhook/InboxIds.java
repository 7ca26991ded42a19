package com.brandautomator.webhook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The numbers that accounts' inboxes have in place of their names. They never change, so
 * they are remembered.
 */
@Repository
class InboxIds {

	private static final String OPEN = "with opened as (insert into webhook_inbox (graph_base, instagram_user_id) "
			+ "select * from " + Inboxes.THESE + " order by 1, 2 on conflict do nothing returning id) "
			+ "insert into webhook_handover (inbox_id) select id from opened";

	private static final String FIND = "select id, graph_base, instagram_user_id from webhook_inbox join "
			+ Inboxes.THESE + " using (graph_base, instagram_user_id)";

	private static final int REMEMBERED = 100_000;

	private final Cache<InboxOwner, Integer> ids = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

	private final JdbcTemplate jdbc;

	InboxIds(@Qualifier(WriterConnection.NAME) DataSource database) {
		this.jdbc = new JdbcTemplate(database);
	}

	/**
	 * The numbers of these accounts' inboxes; those that have none yet get one. In no
	 * transaction that holds locks: two of them could wait for each other.
	 */
	Map<InboxOwner, Integer> of(Collection<InboxOwner> owners) {
		return this.ids.getAll(owners, (unknown) -> {
			Map<InboxOwner, Integer> found = find(unknown);
			List<? extends InboxOwner> missing = unknown.stream().filter((owner) -> !found.containsKey(owner)).toList();
			if (!missing.isEmpty()) {
				// each try draws numbers, and there are no more than two thousand million
				this.jdbc.update(OPEN, Inboxes.parameters(missing));
				found.putAll(find(missing));
			}
			return found;
		});
	}

	private Map<InboxOwner, Integer> find(Collection<? extends InboxOwner> owners) {
		Map<InboxOwner, Integer> found = new HashMap<>();
		this.jdbc.query(FIND, (row) -> {
			found.put(InboxOwner.ofRow(row, 0), row.getInt("id"));
		}, Inboxes.parameters(owners));
		return found;
	}

}

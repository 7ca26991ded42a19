package com.brandautomator.webhook;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the stored events of one account and marks them read.
 */
@Repository
class InboxEvents {

	private static final String OF_OWNER = " graph_base = :graphBase and instagram_user_id = :account";

	private static final String OF_INBOX = " inbox_id = (select id from webhook_inbox where" + OF_OWNER + ")";

	// Locked first, like whoever stores or removes events, so that the count stays right.
	private static final String LOCK = "select read_through from webhook_inbox where" + OF_OWNER + " for update";

	private static final String MARK = "update instagram_webhook_event set read = true"
			+ " where not read and id = any(:ids) and id > :readThrough and" + OF_INBOX;

	private static final String MARK_ALL = """
			with before as (select id, unread from webhook_inbox where%s for update)
			update webhook_inbox inbox set read_through = newest_id, unread = 0 from before
			where inbox.id = before.id returning before.unread
			""".formatted(OF_OWNER);

	private final JdbcClient jdbc;

	InboxEvents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The newest events first, one more than the filter's limit if there are more.
	 */
	List<InboxRow> find(InboxOwner owner, InboxFilter filter) {
		return sql(filter.sql(OF_OWNER), owner).params(filter.parameters()).query(InboxRow::of).list();
	}

	/**
	 * How many events there are, whatever the filter.
	 */
	Counts count(InboxOwner owner) {
		return sql("select total, unread from webhook_inbox where" + OF_OWNER, owner).query(Counts.class)
			.optional()
			.orElse(Counts.NONE);
	}

	/**
	 * Marks those of these events that are the account's and unread.
	 * @return how many those were
	 */
	@Transactional
	public int markRead(InboxOwner owner, Collection<Long> ids) {
		return sql(LOCK, owner).query(Long.class).optional().map((readThrough) -> {
			int marked = sql(MARK, owner).param("ids", new SqlArrayValue("bigint", ids.toArray()))
				.param("readThrough", readThrough)
				.update();
			sql("update webhook_inbox set unread = unread - :marked where" + OF_OWNER, owner).param("marked", marked)
				.update();
			return marked;
		}).orElse(0);
	}

	/**
	 * Marks every unread event of the account, however many: no event's row changes.
	 * @return how many those were
	 */
	@Transactional
	public int markAllRead(InboxOwner owner) {
		return sql(MARK_ALL, owner).query(Integer.class).optional().orElse(0);
	}

	private StatementSpec sql(String sql, InboxOwner owner) {
		return this.jdbc.sql(sql)
			.param("graphBase", owner.graphBase().word())
			.param("account", owner.instagramUserId());
	}

	/**
	 * How many events an account has.
	 */
	record Counts(long total, long unread) {

		static final Counts NONE = new Counts(0, 0);

	}

}

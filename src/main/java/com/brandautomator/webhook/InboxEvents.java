package com.brandautomator.webhook;

import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * Reads the stored events of one account and marks them read.
 */
@Repository
class InboxEvents {

	private static final String OF_OWNER = " graph_base = :graphBase and instagram_user_id = :account";

	private static final String MARK = "update instagram_webhook_event set read = true where not read and" + OF_OWNER;

	private final JdbcClient jdbc;

	InboxEvents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The newest events first, one more than the filter's limit if there are more.
	 */
	List<InboxEvent> find(InboxOwner owner, InboxFilter filter) {
		StatementSpec statement = sql("select " + InboxEvent.COLUMNS + "from instagram_webhook_event where" + OF_OWNER
				+ filter.conditions() + " order by id desc limit :limit", owner)
			.param("limit", filter.limit() + 1);
		if (filter.eventType() != null) {
			statement = statement.param("type", filter.eventType().word());
		}
		if (filter.after() != null) {
			statement = statement.param("after", filter.after().id());
		}
		return statement.query(InboxEvent::of).list();
	}

	/**
	 * How many events there are, whatever the filter.
	 */
	Counts count(InboxOwner owner) {
		return sql("select count(*) as total, count(*) filter (where not read) as unread "
				+ "from instagram_webhook_event where" + OF_OWNER, owner)
			.query(Counts.class)
			.single();
	}

	/**
	 * Marks those of these events that are the account's and unread.
	 * @return how many those were
	 */
	int markRead(InboxOwner owner, Collection<Long> ids) {
		return sql(MARK + " and id = any(:ids)", owner).param("ids", new SqlArrayValue("bigint", ids.toArray()))
			.update();
	}

	/**
	 * Marks every unread event of the account.
	 * @return how many those were
	 */
	int markAllRead(InboxOwner owner) {
		return sql(MARK, owner).update();
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
	}

}

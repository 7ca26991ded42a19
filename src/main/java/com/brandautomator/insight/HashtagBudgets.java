package com.brandautomator.insight;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.brandautomator.account.AccountKey;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which hashtags each account has searched in the window (graph-api 8). A place is
 * reserved before Meta is asked, under a lock of the account's, so that no number of
 * searches at once takes more than there are.
 */
@Repository
@Transactional
class HashtagBudgets {

	private static final String OF_ACCOUNT = " graph_base = :base and instagram_user_id = :account ";

	/** The row of a name, also where Meta has told its id before we knew the name. */
	private static final String OF_NAME = OF_ACCOUNT + """
			and (name = :name or hashtag_id = (
			select id.hashtag_id from hashtag id where id.graph_base = :base and id.name = :name))""";

	private final JdbcClient database;

	private final HashtagProperties properties;

	private final Clock clock;

	HashtagBudgets(JdbcClient database, HashtagProperties properties, Clock clock) {
		this.database = database;
		this.properties = properties;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public HashtagBudgetState of(AccountKey account) {
		return sql("select count(*) as used, min(counted_at) as oldest from hashtag_search where" + OF_ACCOUNT
				+ "and counted_at > :since", account)
			.param("since", Timestamp.from(since()))
			.query((row, number) -> state(row.getInt("used"), row.getTimestamp("oldest")))
			.single();
	}

	/**
	 * Reserves a place; {@link #count} or {@link #giveBack} must follow, unless the name
	 * has been counted already.
	 * @return whether it has
	 * @throws HashtagBudgetUsed when no place is left
	 */
	public boolean reserve(AccountKey account, HashtagName name) {
		lock(account);
		sql("delete from hashtag_search where" + OF_ACCOUNT + "and counted_at <= :since", account)
			.param("since", Timestamp.from(since()))
			.update();
		Optional<Boolean> counted = sql("select counted from hashtag_search where" + OF_NAME, account)
			.param("name", name.text())
			.query(Boolean.class)
			.list()
			.stream()
			.reduce(Boolean::logicalOr);
		if (counted.isEmpty()) {
			HashtagBudgetState budget = of(account);
			if (budget.used() >= this.properties.limit()) {
				throw new HashtagBudgetUsed(budget, this.clock.instant());
			}
		}
		if (!counted.orElse(false)) {
			sql("""
					insert into hashtag_search as s (graph_base, instagram_user_id, name, under_way, counted_at)
					values (:base, :account, :name, 1, :now)
					on conflict (graph_base, instagram_user_id, name) do update set under_way = s.under_way + 1""",
					account)
				.param("name", name.text())
				.param("now", now())
				.update();
		}
		return counted.orElse(false);
	}

	/**
	 * Meta has counted it, or may have.
	 * @param id the hashtag's; null when it is not known what came of the search
	 */
	public void count(AccountKey account, HashtagName name, @Nullable String id) {
		lock(account);
		sql("""
				update hashtag_search set under_way = under_way - 1, hashtag_id = coalesce(:id, hashtag_id),
					counted_at = case when counted then counted_at else :now end, counted = true
				where""" + OF_ACCOUNT + "and name = :name", account).param("id", id)
			.param("name", name.text())
			.param("now", now())
			.update();
		sql("delete from hashtag_search where" + OF_ACCOUNT + "and hashtag_id = :id and adopted", account)
			.param("id", id)
			.update();
	}

	/**
	 * Meta has surely not counted it: the place is free again, unless others are still
	 * asking for the same.
	 */
	public void giveBack(AccountKey account, HashtagName name) {
		lock(account);
		sql("update hashtag_search set under_way = under_way - 1 where" + OF_ACCOUNT + "and name = :name", account)
			.param("name", name.text())
			.update();
		sql("delete from hashtag_search where" + OF_ACCOUNT + "and name = :name and under_way <= 0 and not counted",
				account)
			.param("name", name.text())
			.update();
	}

	/**
	 * Whether Meta should be asked what it has counted; only one who asks is told so, and
	 * again after a while.
	 */
	public boolean claimCheck(AccountKey account) {
		lock(account);
		return sql("update hashtag_budget set checked_at = :now where" + OF_ACCOUNT
				+ "and coalesce(checked_at, 'epoch') <= :due", account)
			.param("now", now())
			.param("due", Timestamp.from(this.clock.instant().minus(this.properties.check())))
			.update() == 1;
	}

	/**
	 * Takes in what Meta has counted where that is more than we know: somebody else has
	 * searched for this account, too. When each began to count is not told, so it counts
	 * from now on, until Meta no longer names it.
	 */
	public void adopt(AccountKey account, List<String> ids) {
		lock(account);
		sql("delete from hashtag_search where" + OF_ACCOUNT + "and adopted and hashtag_id <> all(:ids)", account)
			.param("ids", ids.toArray(String[]::new))
			.update();
		// Searches whose id we do not know yet may be among them.
		sql("""
				insert into hashtag_search
					(graph_base, instagram_user_id, name, hashtag_id, counted, adopted, counted_at)
				select :base, :account, 'id:' || id, id, true, true, :now from unnest(:ids) id
				where not exists (select from hashtag_search where %1$s and hashtag_id = id)
				limit (select greatest(0, cardinality(:ids) - (
					select count(*) from hashtag_search where %1$s and (hashtag_id is null or hashtag_id = any(:ids)))))
				on conflict do nothing""".formatted(OF_ACCOUNT), account).param("ids", ids.toArray(String[]::new))
			.param("now", now())
			.update();
	}

	private void lock(AccountKey account) {
		sql("insert into hashtag_budget (graph_base, instagram_user_id) values (:base, :account) on conflict do nothing",
				account)
			.update();
		sql("select from hashtag_budget where" + OF_ACCOUNT + "for update", account).query().listOfRows();
	}

	private HashtagBudgetState state(int used, @Nullable Timestamp oldest) {
		return new HashtagBudgetState(used, this.properties.limit(), this.properties.window().toDays(),
				(oldest != null) ? oldest.toInstant().plus(this.properties.window()) : null);
	}

	private Instant since() {
		return this.clock.instant().minus(this.properties.window());
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

	private StatementSpec sql(String statement, AccountKey account) {
		return this.database.sql(statement)
			.param("base", account.graphBase().word())
			.param("account", account.instagramUserId());
	}

}

package com.brandautomator.insight;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

import com.brandautomator.account.AccountKey;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers how the reading of each account's numbers stands.
 */
@Repository
@Transactional
class HistoryStates {

	private final AccountSql sql;

	private final HistoryProperties properties;

	private final Clock clock;

	HistoryStates(AccountSql sql, HistoryProperties properties, Clock clock) {
		this.sql = sql;
		this.properties = properties;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Optional<HistoryState> find(AccountKey account) {
		return this.sql
			.of(account, "select begun_at, listed_at, problem from insight_history where" + AccountSql.OF_ACCOUNT)
			.query((row, number) -> new HistoryState(row.getObject("begun_at", OffsetDateTime.class).toInstant(),
					AccountSql.instant(row.getObject("listed_at", OffsetDateTime.class)), row.getString("problem")))
			.optional();
	}

	/**
	 * Begins to keep an account's numbers, unless that has begun.
	 */
	public HistoryState begin(AccountKey account) {
		return find(account).orElseGet(() -> {
			this.sql.of(account, """
					insert into insight_history (graph_base, instagram_user_id, begun_at)
					values (:base, :account, :now) on conflict do nothing""")
				.param("now", AccountSql.utc(this.clock.instant()))
				.update();
			return find(account).orElseThrow();
		});
	}

	/**
	 * Its media have been looked for.
	 */
	public void listed(AccountKey account, Instant at) {
		this.sql.of(account, "update insight_history set listed_at = :at where" + AccountSql.OF_ACCOUNT)
			.param("at", AccountSql.utc(at))
			.update();
	}

	/**
	 * Has its media looked for at the next step.
	 */
	public void lookAgain(AccountKey account) {
		this.sql
			.of(account,
					"update insight_history set listed_at = listed_at - make_interval(secs => :look) where"
							+ AccountSql.OF_ACCOUNT)
			.param("look", this.properties.look().toSeconds())
			.update();
	}

	/**
	 * What keeps the reading; null: nothing.
	 */
	public void problem(HistoryState state, AccountKey account, @Nullable String problem) {
		if (!Objects.equals(state.problem(), problem)) {
			this.sql.of(account, "update insight_history set problem = :problem where" + AccountSql.OF_ACCOUNT)
				.param("problem", problem)
				.update();
		}
	}

}

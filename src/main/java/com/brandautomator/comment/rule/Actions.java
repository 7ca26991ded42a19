package com.brandautomator.comment.rule;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.GraphBase;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What rules do about comments: one action for each comment at most, whichever rule it
 * was and however often the comment comes.
 */
@Repository
@Transactional
class Actions {

	private static final String OF_ACCOUNT = " graph_base = :graphBase and instagram_user_id = :account ";

	private static final String UNDER_WAY = " status in ('pending', 'acting', 'undoing') ";

	private static final String ADD = """
			insert into comment_action (graph_base, instagram_user_id, comment_id, rule_id, media_id, sender_id,
				sender_username, comment_text, action, status, matched_by, matched_value, matched_text,
				matched_start, matched_end, problem, due_at, created_at, acted_at)
			values (:graphBase, :account, :comment, :rule, :media, :sender, :username, :text, :action, :status, :by,
				:value, :part, :start, :end, :problem, :now, :now, case when :status = 'done' then :now end)
			on conflict (graph_base, instagram_user_id, comment_id) do nothing""";

	private final JdbcClient database;

	private final Clock clock;

	Actions(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * Writes down what is to be done about a comment.
	 * @param status how far it is; only what is pending is done at Meta
	 * @return whether nothing was written down about this comment before
	 */
	public boolean add(AccountKey account, ActedComment comment, Verdict verdict, ActionStatus status,
			@Nullable String problem) {
		Match match = verdict.match();
		return sql(ADD, account).param("comment", comment.id())
			.param("rule", verdict.ruleId())
			.param("media", comment.mediaId())
			.param("sender", comment.senderId())
			.param("username", comment.senderUsername())
			.param("text", comment.text())
			.param("action", verdict.action().word())
			.param("status", status.word())
			.param("by", match.condition())
			.param("value", match.value())
			.param("part", match.text())
			.param("start", match.start())
			.param("end", match.end())
			.param("problem", problem)
			.param("now", now())
			.update() > 0;
	}

	/**
	 * What is to be done next for an account, due or not; empty when nothing is, or all
	 * is parked.
	 */
	@Transactional(readOnly = true)
	public Optional<Due> next(AccountKey account) {
		return sql("select " + Action.COLUMNS + ", due_at from comment_action where" + OF_ACCOUNT + "and" + UNDER_WAY
				+ "and due_at < 'infinity' order by due_at, id limit 1", account)
			.query((row, number) -> new Due(Action.of(row, number),
					Duration.between(this.clock.instant(), row.getObject("due_at", OffsetDateTime.class).toInstant())))
			.optional();
	}

	/**
	 * Takes the step from one status to another.
	 * @param problem what is remarkable; null for nothing
	 * @return false when the action has another status meanwhile
	 */
	public boolean move(long id, ActionStatus from, ActionStatus to, @Nullable String problem) {
		return this.database.sql("""
				update comment_action set status = :to, problem = :problem, failures = 0, due_at = :now,
					acted_at = case when :to in ('done', 'failed') then :now else acted_at end,
					undone_at = case when :to in ('undone', 'cancelled') then :now else undone_at end
				where id = :id and status = :from""")
			.param("id", id)
			.param("from", from.word())
			.param("to", to.word())
			.param("problem", problem)
			.param("now", now())
			.update() > 0;
	}

	/**
	 * Puts an action off.
	 * @param wait how long; null until somebody connects again
	 */
	public void putOff(long id, @Nullable Duration wait, String problem) {
		OffsetDateTime due = (wait != null) ? now().plus(wait) : null;
		this.database
			.sql("update comment_action set failures = failures + 1, problem = :problem,"
					+ " due_at = coalesce(cast(:due as timestamptz), 'infinity') where id = :id and" + UNDER_WAY)
			.param("id", id)
			.param("problem", problem)
			.param("due", due)
			.update();
	}

	/**
	 * Lets all that is to be done for an account wait until somebody connects again.
	 */
	public void park(AccountKey account, String problem) {
		sql("update comment_action set due_at = 'infinity', problem = :problem where" + OF_ACCOUNT + "and" + UNDER_WAY
				+ "and due_at < 'infinity'", account)
			.param("problem", problem)
			.update();
	}

	/**
	 * Lets what waited for somebody to connect be done.
	 * @return whether there was any
	 */
	public boolean unpark(AccountKey account) {
		return sql("update comment_action set due_at = :now, failures = 0, problem = null where" + OF_ACCOUNT + "and"
				+ UNDER_WAY + "and due_at = 'infinity'", account)
			.param("now", now())
			.update() > 0;
	}

	/**
	 * What a rule has not begun to do is not done.
	 */
	public void cancelPending(long ruleId, String problem) {
		this.database
			.sql("update comment_action set status = 'cancelled', problem = :problem, undone_at = :now"
					+ " where rule_id = :rule and status = 'pending'")
			.param("rule", ruleId)
			.param("problem", problem)
			.param("now", now())
			.update();
	}

	/**
	 * The accounts for which something is to be done.
	 */
	@Transactional(readOnly = true)
	public List<AccountKey> accountsUnderWay() {
		return this.database
			.sql("select distinct graph_base, instagram_user_id from comment_action where" + UNDER_WAY
					+ "and due_at < 'infinity'")
			.query((row, number) -> new AccountKey(GraphBase.of(row.getString(1)), row.getString(2)))
			.list();
	}

	/**
	 * Forgets what was over long ago.
	 */
	public void forget(Duration age) {
		this.database.sql("delete from comment_action where created_at < :before and not" + UNDER_WAY)
			.param("before", now().minus(age))
			.update();
	}

	private StatementSpec sql(String sql, AccountKey account) {
		return this.database.sql(sql)
			.param("graphBase", account.graphBase().word())
			.param("account", account.instagramUserId());
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	/**
	 * An action whose turn it is.
	 *
	 * @param in how long until it is due; not positive when it is
	 */
	record Due(Action action, Duration in) {
	}

}

package com.brandautomator.comment.rule;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import com.brandautomator.account.AccountKey;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules of each caller for each account. Nobody sees or changes another's.
 */
@Repository
@Transactional
class Rules {

	private static final String OF_ACCOUNT = " graph_base = :graphBase and instagram_user_id = :account"
			+ " and deleted_at is null ";

	private static final String OF_OWNER = OF_ACCOUNT + "and user_id = :caller ";

	private final JdbcClient database;

	private final Clock clock;

	Rules(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * The newest first.
	 */
	@Transactional(readOnly = true)
	public List<Rule> of(RuleOwner owner) {
		return sql("select * from comment_rule where" + OF_OWNER + "order by id desc", owner).query(RuleRow::read)
			.list();
	}

	/**
	 * The rules by which an account's comments are judged, whoever wrote them.
	 */
	@Transactional(readOnly = true)
	public List<Rule> enabled(AccountKey account) {
		return sql("select * from comment_rule where" + OF_ACCOUNT + "and enabled order by id", account)
			.query(RuleRow::read)
			.list();
	}

	/**
	 * How many rules there are and how large their patterns are, held still until the
	 * transaction ends.
	 */
	public Extent lockedExtent(RuleOwner owner) {
		this.database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
			.param("comment_rule " + owner.caller() + " " + owner.account().text())
			.query()
			.listOfRows();
		return sql("select count(*) as rules, coalesce(sum(pattern_size), 0) as pattern_size from comment_rule where"
				+ OF_OWNER, owner)
			.query(Extent.class)
			.single();
	}

	public Rule add(RuleOwner owner, RuleDraft draft, int patternSize) {
		Conditions conditions = draft.conditions();
		return sql("""
				insert into comment_rule (user_id, graph_base, instagram_user_id, name, words, patterns, links,
					allowed_domains, senders, pattern_size, action, enabled, created_at, updated_at)
				values (:caller, :graphBase, :account, :name, :words, :patterns, :links, :allowed, :senders, :size,
					:action, :enabled, :now, :now) returning *""", owner).param("name", draft.name())
			.param("words", texts(conditions.words()))
			.param("patterns", texts(conditions.patterns()))
			.param("links", conditions.links())
			.param("allowed", texts(conditions.allowedDomains()))
			.param("senders", texts(conditions.senders()))
			.param("size", patternSize)
			.param("action", draft.action().word())
			.param("enabled", draft.enabled())
			.param("now", now())
			.query(RuleRow::read)
			.single();
	}

	/**
	 * Switches a rule on or off and gives it a name; what is null stays.
	 * @return empty when the owner has no such rule
	 */
	public Optional<Rule> change(RuleOwner owner, long id, @Nullable Boolean enabled, @Nullable String name) {
		return sql(
				"update comment_rule set enabled = coalesce(cast(:enabled as boolean), enabled), name = coalesce(cast(:name as text), name),"
						+ " updated_at = :now where id = :id and" + OF_OWNER + "returning *",
				owner)
			.param("enabled", enabled)
			.param("name", name)
			.param("id", id)
			.param("now", now())
			.query(RuleRow::read)
			.optional();
	}

	/**
	 * Whether the owner had such a rule.
	 */
	public boolean delete(RuleOwner owner, long id) {
		return sql("update comment_rule set deleted_at = :now, enabled = false, updated_at = :now where id = :id and"
				+ OF_OWNER, owner)
			.param("id", id)
			.param("now", now())
			.update() > 0;
	}

	private StatementSpec sql(String sql, RuleOwner owner) {
		return sql(sql, owner.account()).param("caller", owner.caller());
	}

	private StatementSpec sql(String sql, AccountKey account) {
		return this.database.sql(sql)
			.param("graphBase", account.graphBase().word())
			.param("account", account.instagramUserId());
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static SqlArrayValue texts(List<String> texts) {
		return new SqlArrayValue("text", texts.toArray());
	}

	/**
	 * How much an owner has.
	 */
	record Extent(int rules, int patternSize) {
	}

}

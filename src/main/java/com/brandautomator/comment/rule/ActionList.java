package com.brandautomator.comment.rule;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what a caller's own rules did.
 */
@Repository
@Transactional(readOnly = true)
class ActionList {

	private static final String OF_OWNER = """
			from comment_action join comment_rule rule on rule.id = rule_id and rule.user_id = :caller
			where comment_action.graph_base = :graphBase and comment_action.instagram_user_id = :account
			""";

	private final JdbcClient database;

	ActionList(JdbcClient database) {
		this.database = database;
	}

	/**
	 * The newest first.
	 * @param action the only kind wanted; null for all
	 * @param before the last one of the page before; null for the first page
	 */
	public List<Listed> find(RuleOwner owner, @Nullable RuleAction action, @Nullable Long before, int most) {
		StatementSpec statement = sql(((action != null) ? "and comment_action.action = :action " : "")
				+ ((before != null) ? "and comment_action.id < :before " : "")
				+ "order by comment_action.id desc limit :most", owner)
			.param("most", most);
		if (action != null) {
			statement = statement.param("action", action.word());
		}
		if (before != null) {
			statement = statement.param("before", before);
		}
		return statement.query(Listed::of).list();
	}

	public Optional<Listed> find(RuleOwner owner, long id) {
		return sql("and comment_action.id = :id", owner).param("id", id).query(Listed::of).optional();
	}

	private StatementSpec sql(String condition, RuleOwner owner) {
		return this.database
			.sql("select " + Action.COLUMNS + ", rule.name as rule_name, rule.deleted_at is not null as rule_deleted "
					+ OF_OWNER + condition)
			.param("caller", owner.caller())
			.param("graphBase", owner.account().graphBase().word())
			.param("account", owner.account().instagramUserId());
	}

}

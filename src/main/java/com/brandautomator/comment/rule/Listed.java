package com.brandautomator.comment.rule;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

/**
 * An action with its rule.
 */
record Listed(Action action, @Nullable String ruleName, boolean ruleDeleted) {

	static Listed of(ResultSet row, int number) throws SQLException {
		return new Listed(Action.of(row, number), row.getString("rule_name"), row.getBoolean("rule_deleted"));
	}

}

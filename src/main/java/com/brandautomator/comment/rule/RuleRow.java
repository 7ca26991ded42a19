package com.brandautomator.comment.rule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.GraphBase;

/**
 * Reads rules as they are stored.
 */
final class RuleRow {

	private RuleRow() {
	}

	static Rule read(ResultSet row, int number) throws SQLException {
		Conditions conditions = new Conditions(texts(row, "words"), texts(row, "patterns"), row.getBoolean("links"),
				texts(row, "allowed_domains"), texts(row, "senders"));
		return new Rule(row.getLong("id"), row.getString("user_id"),
				new AccountKey(GraphBase.of(row.getString("graph_base")), row.getString("instagram_user_id")),
				row.getString("name"), conditions, RuleAction.of(row.getString("action")), row.getBoolean("enabled"),
				instant(row, "created_at"), instant(row, "updated_at"));
	}

	private static List<String> texts(ResultSet row, String column) throws SQLException {
		return List.of((String[]) row.getArray(column).getArray());
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}

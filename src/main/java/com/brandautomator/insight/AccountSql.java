package com.brandautomator.insight;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

import com.brandautomator.account.AccountKey;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/**
 * Statements about one account, by {@code :base} and {@code :account}.
 */
@Component
class AccountSql {

	static final String OF_ACCOUNT = " graph_base = :base and instagram_user_id = :account ";

	private final JdbcClient database;

	AccountSql(JdbcClient database) {
		this.database = database;
	}

	StatementSpec of(AccountKey account, String statement) {
		return this.database.sql(statement)
			.param("base", account.graphBase().word())
			.param("account", account.instagramUserId());
	}

	static OffsetDateTime utc(Instant time) {
		return time.atOffset(ZoneOffset.UTC);
	}

	static @Nullable Instant instant(@Nullable OffsetDateTime time) {
		return (time != null) ? time.toInstant() : null;
	}

	static <T> SqlArrayValue array(String type, List<T> all, Function<T, @Nullable Object> part) {
		return new SqlArrayValue(type, all.stream().map(part).toArray());
	}

}

package com.brandautomator.webhook;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The connection of this node's writer of deliveries, none of the pool's: however many
 * requests wait for those, deliveries are stored.
 */
@Configuration(proxyBeanMethods = false)
class WriterConnection {

	static final String NAME = "webhookWriter";

	// Its one statement has the same plan whatever is stored; left to itself, PostgreSQL
	// makes a new one for each commit (PREPARE, plan_cache_mode).
	private static final String ONE_PLAN = "set plan_cache_mode = force_generic_plan;";

	// Whoever holds the locks for longer than a delivery waits holds up everybody. The
	// server keeps the time, and needs no timer here for each commit.
	private static final String PATIENCE = "set statement_timeout = %d";

	/**
	 * Opened when the first delivery is stored, and again when it was lost.
	 */
	@Bean(name = NAME, defaultCandidate = false)
	@Qualifier(NAME)
	HikariDataSource webhookWriter(DataSource database, CommitProperties properties) {
		HikariDataSource connection = DataSourceBuilder.derivedFrom(database).type(HikariDataSource.class).build();
		connection.setPoolName(NAME);
		connection.setMaximumPoolSize(1);
		connection.setConnectionTimeout(properties.patience().toMillis());
		connection.setConnectionInitSql(ONE_PLAN + PATIENCE.formatted(properties.patience().toMillis()));
		return connection;
	}

}

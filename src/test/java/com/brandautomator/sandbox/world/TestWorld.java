package com.brandautomator.sandbox.world;

import java.time.Clock;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The sandbox's schema and clock on a database of a test's own.
 */
public final class TestWorld {

	private TestWorld() {
	}

	/**
	 * Builds the schema, as a start of the service would.
	 */
	public static DataSource migrated(DataSource database) {
		new SandboxSchema(database, JdbcClient.create(database),
				new TransactionTemplate(new DataSourceTransactionManager(database)));
		return database;
	}

	public static SandboxClock clock(JdbcClient jdbc) {
		return new SandboxClock(Clock.systemUTC(), jdbc);
	}

}

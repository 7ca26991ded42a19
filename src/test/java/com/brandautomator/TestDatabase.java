package com.brandautomator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;

/**
 * One real PostgreSQL for the whole build. A template database is migrated once; each
 * caller gets a copy of its own.
 */
public final class TestDatabase {

	private static final String TEMPLATE = "template_migrated";

	private static final AtomicInteger COPIES = new AtomicInteger();

	private static final EmbeddedPostgres SERVER = start();

	private TestDatabase() {
	}

	/**
	 * Makes a fresh, migrated database and returns its JDBC URL.
	 */
	public static synchronized String create() {
		String name = "test_" + COPIES.incrementAndGet();
		execute("create database " + name + " template " + TEMPLATE);
		return url(name);
	}

	/**
	 * Makes a fresh database without a table and returns its JDBC URL.
	 */
	public static synchronized String createEmpty() {
		String name = "test_" + COPIES.incrementAndGet();
		execute("create database " + name);
		return url(name);
	}

	private static EmbeddedPostgres start() {
		try {
			EmbeddedPostgres server = EmbeddedPostgres.builder()
				.setServerConfig("max_connections", "300")
				.setServerConfig("timezone", "Asia/Kathmandu")
				.start();
			try (Connection connection = server.getPostgresDatabase().getConnection();
					Statement statement = connection.createStatement()) {
				statement.execute("create database " + TEMPLATE);
			}
			Flyway.configure().dataSource(server.getDatabase("postgres", TEMPLATE)).load().migrate();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void execute(String sql) {
		try (Connection connection = SERVER.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String url(String name) {
		return SERVER.getJdbcUrl("postgres", name);
	}

}

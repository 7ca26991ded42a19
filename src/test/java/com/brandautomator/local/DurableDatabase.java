package com.brandautomator.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A PostgreSQL for processes that are killed: it keeps what was committed (fsync on), and
 * the next run adopts one that was left running.
 */
public final class DurableDatabase implements AutoCloseable {

	private final PostgresRun run;

	private final PostgresServer server;

	private DurableDatabase(DataDirectory directory) {
		this.run = new PostgresRun(directory);
		this.server = new PostgresStart(directory).start();
	}

	/**
	 * Starts the server whose data rest in this folder.
	 */
	public static DurableDatabase in(Path folder) {
		return new DurableDatabase(DataDirectory.at(folder));
	}

	/**
	 * Makes a database unless it is there.
	 */
	public void make(String name) {
		JdbcClient server = client("postgres");
		if (server.sql("select count(*) from pg_database where datname = ?")
			.param(name)
			.query(Long.class)
			.single() == 0) {
			server.sql("create database " + name).update();
		}
	}

	public JdbcClient client(String name) {
		DataSource dataSource = new DriverManagerDataSource(url(name), PostgresLogin.USER,
				this.server.login().password());
		return JdbcClient.create(dataSource);
	}

	/**
	 * How another client than Java's reaches it: by the variables of libpq.
	 */
	public Map<String, String> libpq(String name) {
		return Map.of("PGHOST", "127.0.0.1", "PGPORT", "" + this.server.login().port(), "PGUSER", PostgresLogin.USER,
				"PGPASSWORD", this.server.login().password(), "PGDATABASE", name);
	}

	/**
	 * The settings of a process that uses this database.
	 */
	public Map<String, String> settings(String name) {
		return Map.of("SPRING_DATASOURCE_URL", url(name), "SPRING_DATASOURCE_USERNAME", PostgresLogin.USER,
				"SPRING_DATASOURCE_PASSWORD", this.server.login().password());
	}

	/**
	 * How long its processes have used a processor, those that have ended left out.
	 */
	public Duration cpu() {
		return this.run.processes()
			.map((process) -> process.info().totalCpuDuration().orElse(Duration.ZERO))
			.reduce(Duration.ZERO, Duration::plus);
	}

	/**
	 * Ends its processes as {@code kill -9} does, and starts it again where it was.
	 */
	public void crash() {
		this.run.crash();
	}

	private String url(String name) {
		return "jdbc:postgresql://127.0.0.1:" + this.server.login().port() + "/" + name;
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

}

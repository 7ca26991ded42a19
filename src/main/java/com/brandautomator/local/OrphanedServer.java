package com.brandautomator.local;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.brandautomator.start.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived the service which started it, because that one was killed.
 */
record OrphanedServer(ProcessHandle process, PostgresLogin login) implements Closeable {

	private static final Logger logger = LoggerFactory.getLogger(OrphanedServer.class);

	/** A server that was itself killed before may still be repairing its files. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Duration PAUSE = Duration.ofMillis(200);

	/**
	 * Finds the server that runs on this data directory. A stale {@code postmaster.pid}
	 * whose number belongs to another program today is removed.
	 */
	static Optional<OrphanedServer> find(Path postgresDirectory, String password) throws IOException {
		Optional<PostmasterFile> file = PostmasterFile.of(postgresDirectory);
		Optional<ProcessHandle> process = file.flatMap(PostmasterFile::process);
		if (process.isEmpty()) {
			return Optional.empty();
		}
		if (!file.get().isHeldBy(process.get())) {
			Files.delete(file.get().path());
			return Optional.empty();
		}
		OrphanedServer server = new OrphanedServer(process.get(), new PostgresLogin(file.get().port(), password));
		return server.waitFor(postgresDirectory.toRealPath()) ? Optional.of(server) : Optional.empty();
	}

	private boolean waitFor(Path postgresDirectory) {
		for (long waited = 0; waited < PATIENCE.toMillis(); waited += PAUSE.toMillis()) {
			if (!this.process.isAlive()) {
				return false;
			}
			if (serves(postgresDirectory)) {
				logger.info("The database of an earlier start still runs as process {}: it is used",
						this.process.pid());
				return true;
			}
			pause();
		}
		throw new StartRefusedException("LOCAL_DATA_DIR: process " + this.process.pid() + " holds " + postgresDirectory
				+ " but does not answer; end it and start again");
	}

	private boolean serves(Path postgresDirectory) {
		try (Connection connection = this.login.connect();
				Statement statement = connection.createStatement();
				ResultSet answer = statement.executeQuery("show data_directory")) {
			return answer.next() && Path.of(answer.getString(1)).toRealPath().equals(postgresDirectory);
		}
		catch (SQLException | IOException ex) {
			logger.debug("Process {} does not answer yet", this.process.pid(), ex);
			return false;
		}
	}

	/**
	 * SIGTERM lets PostgreSQL end once its last client has left, so the others are sent
	 * away first.
	 */
	@Override
	public void close() throws IOException {
		try (Connection connection = this.login.connect(); Statement statement = connection.createStatement()) {
			statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
					+ " where backend_type = 'client backend' and pid <> pg_backend_pid()");
			this.process.destroy();
		}
		catch (SQLException ex) {
			throw new IOException(ex);
		}
		awaitExit();
	}

	private void awaitExit() throws IOException {
		try {
			this.process.onExit().get(20, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new IOException("The database did not stop within 20 seconds", ex);
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}

package com.brandautomator.local;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

import com.brandautomator.start.StartRefusedException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.util.FileSystemUtils;

/**
 * Starts the embedded database on its data directory, or adopts the server that still
 * runs there.
 */
final class PostgresStart {

	private final DataDirectory directory;

	private final PostgresBuilder builder;

	private final String password;

	PostgresStart(DataDirectory directory) {
		this.directory = directory;
		this.builder = new PostgresBuilder(directory);
		this.password = new KeyFile(directory.keys().resolve("POSTGRES_PASSWORD")).readOrMake(DevelopmentKeys::hex);
	}

	PostgresServer start() {
		try {
			DirectoryLock lock = DirectoryLock.take(this.directory.postgresLock());
			try {
				return start(lock);
			}
			catch (IOException | SQLException | RuntimeException ex) {
				lock.close();
				throw ex;
			}
		}
		catch (IOException | SQLException ex) {
			throw new StartRefusedException("LOCAL_DATA_DIR: the database at " + this.directory.postgres()
					+ " does not start (" + ex.getMessage() + "); its log is " + this.directory.postgresLog(), ex);
		}
	}

	private PostgresServer start(Closeable lock) throws IOException, SQLException {
		if (!Files.exists(this.directory.postgres())) {
			make();
		}
		Optional<OrphanedServer> orphan = OrphanedServer.find(this.directory.postgres(), this.password);
		if (orphan.isPresent()) {
			return new PostgresServer(orphan.get().login(), orphan.get(), lock);
		}
		EmbeddedPostgres server = this.builder.start(this.directory.postgres(), this.password);
		return new PostgresServer(new PostgresLogin(server.getPort(), this.password), server, lock);
	}

	/**
	 * Makes the database beside its place and moves it there when it is whole, so that a
	 * start which was killed midway leaves nothing that stops the next.
	 */
	private void make() throws IOException, SQLException {
		Path fresh = this.directory.postgresBeingMade();
		Optional<OrphanedServer> orphan = OrphanedServer.find(fresh, this.password);
		if (orphan.isPresent()) {
			orphan.get().close();
		}
		FileSystemUtils.deleteRecursively(fresh);
		try (EmbeddedPostgres server = this.builder.start(fresh, this.password);
				Connection connection = new PostgresLogin(server.getPort(), this.password).connect();
				Statement statement = connection.createStatement()) {
			statement.execute("alter role " + PostgresLogin.USER + " password '" + this.password + "'");
		}
		Files.writeString(fresh.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
		Files.move(fresh, this.directory.postgres(), StandardCopyOption.ATOMIC_MOVE);
	}

}

package com.brandautomator.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.util.FileSystemUtils;

/**
 * Configures the embedded server as one that keeps what it was given: zonky's defaults
 * are for tests and lose it.
 */
final class PostgresBuilder {

	private final DataDirectory directory;

	PostgresBuilder(DataDirectory directory) {
		this.directory = directory;
	}

	EmbeddedPostgres start(Path postgresDirectory, String password) throws IOException {
		Path binaries = this.directory.postgresBinaries();
		removeHalfUnpacked(binaries);
		// else it would make a folder under /tmp that other people's starts stumble over
		System.getProperties().putIfAbsent("ot.epg.working-dir", binaries.toString());
		ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(this.directory.postgresLog().toFile());
		return durable(EmbeddedPostgres.builder()).setDataDirectory(postgresDirectory)
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setOverrideWorkingDirectory(binaries.toFile())
			.setPGStartupWait(Duration.ofSeconds(60))
			.setConnectConfig("password", password)
			.setOutputRedirector(log)
			.setErrorRedirector(log)
			.start();
	}

	private static EmbeddedPostgres.Builder durable(EmbeddedPostgres.Builder builder) {
		return builder.setServerConfig("fsync", "on")
			.setServerConfig("synchronous_commit", "on")
			.setServerConfig("full_page_writes", "on")
			.setServerConfig("max_connections", "100")
			.setServerConfig("listen_addresses", "127.0.0.1")
			.setServerConfig("unix_socket_directories", "")
			.setServerConfig("log_checkpoints", "off")
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8");
	}

	/**
	 * A folder of binaries without its mark was being unpacked when somebody pulled the
	 * plug; zonky would keep its half files.
	 */
	private static void removeHalfUnpacked(Path binaries) throws IOException {
		try (Stream<Path> unpacked = Files.list(binaries)) {
			unpacked.filter((path) -> !Files.exists(path.resolve(".exists"))).forEach(PostgresBuilder::delete);
		}
	}

	private static void delete(Path path) {
		try {
			FileSystemUtils.deleteRecursively(path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

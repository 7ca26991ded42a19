package com.brandautomator.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

/**
 * The processes of a PostgreSQL that runs, to be killed and started again.
 */
final class PostgresRun {

	private final DataDirectory directory;

	PostgresRun(DataDirectory directory) {
		this.directory = directory;
	}

	/**
	 * The postmaster, first, and those that it started.
	 */
	Stream<ProcessHandle> processes() {
		ProcessHandle postmaster = file().process().orElseThrow();
		return Stream.concat(Stream.of(postmaster), postmaster.descendants());
	}

	void crash() {
		int port = file().port();
		List<ProcessHandle> processes = processes().toList();
		List<String> command = command(processes.get(0));
		processes.forEach(ProcessHandle::destroyForcibly);
		processes.forEach((process) -> process.onExit().join());
		// a process forked at that instant ends by itself, and until then the memory
		// that it shares stops the next start
		Awaitility.await("See " + this.directory.postgresLog())
			.atMost(Duration.ofMinutes(2))
			.pollInterval(Duration.ofMillis(100))
			.until(() -> starts(command, port));
	}

	private boolean starts(List<String> command, int port) throws IOException, InterruptedException {
		ProcessBuilder.Redirect log = ProcessBuilder.Redirect.appendTo(this.directory.postgresLog().toFile());
		Process process = new ProcessBuilder(command).redirectOutput(log).redirectError(log).start();
		while (!answers(port)) {
			if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
				return false;
			}
		}
		return true;
	}

	private boolean answers(int port) {
		try (Connection connection = new PostgresLogin(port, password()).connect()) {
			return connection.isValid(2);
		}
		catch (SQLException ex) {
			return false;
		}
	}

	private String password() {
		return new KeyFile(this.directory.keys().resolve("POSTGRES_PASSWORD")).readOrMake(DevelopmentKeys::hex);
	}

	// PostgreSQL refuses to run as root, so zonky gives it a name space of its own, too
	private static List<String> command(ProcessHandle postmaster) {
		List<String> command = new ArrayList<>();
		if (System.getProperty("user.name").equals("root")) {
			command.addAll(List.of("unshare", "-U"));
		}
		command.add(postmaster.info().command().orElseThrow());
		command.addAll(List.of(postmaster.info().arguments().orElseThrow()));
		return command;
	}

	private PostmasterFile file() {
		try {
			return PostmasterFile.of(this.directory.postgres()).orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

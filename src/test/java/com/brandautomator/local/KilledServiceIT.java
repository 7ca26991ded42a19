package com.brandautomator.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service that was killed leaves its database running; the next one uses and later
 * stops it.
 */
class KilledServiceIT {

	@TempDir
	Path folder;

	@Test
	void theNextStartAdoptsTheDatabaseAndStopsItInTheEnd() throws Exception {
		int port = startInAnotherProcessAndKillIt();
		DataDirectory directory = DataDirectory.at(this.folder);
		ProcessHandle postmaster = PostmasterFile.of(directory.postgres()).orElseThrow().process().orElseThrow();
		try (PostgresServer server = new PostgresStart(directory).start()) {
			assertThat(server.login().port()).isEqualTo(port);
			assertThat(PostgresStartIT.sql(server, "select word from kept").query(String.class).list())
				.containsExactly("before the kill");
		}
		assertThat(postmaster.isAlive()).isFalse();
		assertThat(directory.postgres().resolve("postmaster.pid")).doesNotExist();
	}

	private int startInAnotherProcessAndKillIt() throws IOException, InterruptedException {
		Process service = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
				System.getProperty("java.class.path"), Service.class.getName(), this.folder.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		try (BufferedReader output = service.inputReader()) {
			String line = output.readLine();
			while (line != null && !line.startsWith("port ")) {
				line = output.readLine();
			}
			assertThat(line).isNotNull();
			return Integer.parseInt(line.substring("port ".length()));
		}
		finally {
			assertThat(service.destroyForcibly().waitFor(10, TimeUnit.SECONDS)).isTrue();
		}
	}

	/**
	 * Starts the database, stores a row and waits for its end.
	 */
	static class Service {

		public static void main(String[] args) throws InterruptedException {
			PostgresServer server = new PostgresStart(DataDirectory.at(Path.of(args[0]))).start();
			PostgresStartIT.sql(server, "create table kept (word text)").update();
			PostgresStartIT.sql(server, "insert into kept values ('before the kill')").update();
			System.out.println("port " + server.login().port());
			Thread.sleep(Long.MAX_VALUE);
		}

	}

}

package com.brandautomator.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

import com.brandautomator.start.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The embedded database keeps what it was given, whatever became of the start before.
 */
class PostgresStartIT {

	@TempDir
	static Path folder;

	private final DataDirectory directory = DataDirectory.at(folder.resolve("with a space"));

	@Test
	void keepsDataOverARestart() throws IOException {
		try (PostgresServer server = start()) {
			sql(server, "create table if not exists kept (word text)").update();
			sql(server, "insert into kept values ('grüße \uD83D\uDCF7')").update();
		}
		try (PostgresServer server = start()) {
			assertThat(sql(server, "select word from kept").query(String.class).list()).contains("grüße \uD83D\uDCF7");
		}
	}

	@Test
	void losesNothingWhenThePlugIsPulled() throws IOException {
		try (PostgresServer server = start()) {
			for (String setting : new String[] { "fsync", "synchronous_commit", "full_page_writes" }) {
				assertThat(show(server, setting)).as(setting).isEqualTo("on");
			}
		}
	}

	@Test
	void speaksUtf8WhateverTheMachineDoes() throws IOException {
		try (PostgresServer server = start()) {
			assertThat(show(server, "server_encoding")).isEqualTo("UTF8");
			assertThat(sql(server, "select upper('ü') || lower('Ä')").query(String.class).single()).isEqualTo("Üä");
		}
	}

	@Test
	void answersOnLoopbackWithItsPasswordOnly() throws IOException {
		try (PostgresServer server = start()) {
			assertThat(show(server, "listen_addresses")).isEqualTo("127.0.0.1");
			assertThat(show(server, "unix_socket_directories")).isEmpty();
			assertThatException().isThrownBy(() -> new PostgresLogin(server.login().port(), "guess").connect())
				.withMessageContaining("password authentication failed");
			assertThat(ofThisMachine())
				.allSatisfy((address) -> assertThatException().isThrownBy(() -> knock(address, server.login().port())));
		}
	}

	@Test
	void startsOverTheFileOfAServerThatIsLongGone() throws IOException {
		start().close();
		Files.writeString(this.directory.postgres().resolve("postmaster.pid"), postmasterFile(4_000_000));
		start().close();
	}

	@Test
	void startsOverAFileWhoseNumberAnotherProgramHasToday() throws IOException {
		start().close();
		Files.writeString(this.directory.postgres().resolve("postmaster.pid"),
				postmasterFile(ProcessHandle.current().pid()));
		start().close();
		assertThat(ProcessHandle.current().isAlive()).isTrue();
	}

	@Test
	void startsOverAHalfWrittenFile() throws IOException {
		start().close();
		Files.writeString(this.directory.postgres().resolve("postmaster.pid"), "");
		start().close();
	}

	@Test
	void startsAfterAFirstStartThatWasKilledMidway() throws IOException {
		DataDirectory fresh = DataDirectory.at(folder.resolve("killed"));
		Files.createDirectories(fresh.postgresBeingMade().resolve("base/1"));
		Files.writeString(fresh.postgresBeingMade().resolve("postgresql.conf"), "# half");
		try (PostgresServer server = new PostgresStart(fresh).start()) {
			assertThat(sql(server, "select 1").query(Integer.class).single()).isOne();
		}
		assertThat(fresh.postgresBeingMade()).doesNotExist();
	}

	@Test
	void lendsItsDirectoryToOneServiceAtATime() throws IOException {
		try (PostgresServer server = start()) {
			assertThatExceptionOfType(StartRefusedException.class).isThrownBy(this::start)
				.withMessageStartingWith("LOCAL_DATA_DIR: another running service uses");
			assertThat(sql(server, "select 1").query(Integer.class).single()).isOne();
		}
	}

	private PostgresServer start() {
		return new PostgresStart(this.directory).start();
	}

	private String postmasterFile(long pid) {
		return pid + "\n" + this.directory.postgres() + "\n1700000000\n1\n\n127.0.0.1\n  1 1\nready   \n";
	}

	static JdbcClient.StatementSpec sql(PostgresServer server, String sql) {
		PostgresLogin login = server.login();
		return JdbcClient
			.create(new DriverManagerDataSource(login.getJdbcUrl(), login.getUsername(), login.getPassword()))
			.sql(sql);
	}

	private static String show(PostgresServer server, String setting) {
		return sql(server, "show " + setting).query(String.class).single();
	}

	private static java.util.List<InetAddress> ofThisMachine() throws IOException {
		return NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> !address.isLoopbackAddress())
			.toList();
	}

	private static void knock(InetAddress address, int port) throws IOException {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(address, port), 500);
		}
	}

}

package com.brandautomator.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.brandautomator.WireTest;
import com.brandautomator.publishing.Encounter.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each of Meta's errors that can meet a post (graph-api 10.2 and 10.3), where it meets
 * it: what it is for us, how often Meta is called, what the post becomes, and what the
 * account.
 */
@WireTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetaErrorsWireIT {

	private static final List<Encounter> ENCOUNTERS = read();

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

	private Encounters encounters;

	private Map<Encounter, Outcome> outcomes;

	private Map<Encounter, String> reconnected;

	@BeforeAll
	void postAllAtOnce() {
		this.encounters = new Encounters(this.port, this.database);
		this.outcomes = this.encounters.postAll(ENCOUNTERS);
		this.reconnected = this.encounters.reconnect();
	}

	@AfterAll
	void forget() {
		this.encounters.close();
	}

	private static List<Encounter> read() {
		try (Stream<String> lines = Files.lines(Path.of("src/test/resources/meta-errors.txt"))) {
			return lines.filter((line) -> !line.isBlank() && !line.startsWith("#")).map(Encounter::parse).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Stream<Encounter> encounters() {
		return ENCOUNTERS.stream();
	}

	static Stream<Encounter> deadTokens() {
		return encounters().filter(Encounter::endsTheConnection);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("encounters")
	void becomesWhatTheErrorMeans(Encounter encounter) {
		assertThat(encounter.exception().kind()).isEqualTo(encounter.kind());
		assertThat(this.outcomes.get(encounter)).isEqualTo(encounter.outcome());
		assertThat(this.encounters.answers(encounter)).anyMatch(encounter::isTold);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("deadTokens")
	void goesOnOnceTheAccountIsConnectedAgain(Encounter encounter) {
		assertThat(this.reconnected.get(encounter)).isEqualTo("published");
	}

}

package com.brandautomator.graph;

import java.time.Duration;
import java.util.function.Supplier;

import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * An answer that is late, slow, cut off or garbage costs a read a few tries, and leaves
 * the outcome of a write open.
 */
class PatienceTests {

	@ParameterizedTest
	@CsvSource({ "slow-answer", "dribbling-body" })
	void givesUpOnASlowAnswerOnce(String scenario) {
		try (Conversation meta = Conversation.of(scenario, Duration.ofMillis(700))) {
			GraphException failure = failure(() -> meta.api().media().media(Conversation.credential(), "1", "id"));
			assertThat(failure.kind()).isEqualTo(Kind.TIMED_OUT);
			assertThat(failure.getStatusCode().value()).isEqualTo(504);
			assertThat(meta.requests()).hasSize(1);
		}
	}

	@ParameterizedTest
	@CsvSource({ "slow-answer", "dribbling-body" })
	void doesNotKnowWhatASlowWriteDid(String scenario) {
		try (Conversation meta = Conversation.of(scenario, Duration.ofMillis(700))) {
			assertThat(failure(() -> publish(meta)).kind()).isEqualTo(Kind.OUTCOME_UNKNOWN);
			assertThat(meta.requests()).hasSize(1);
		}
	}

	// The JDK's client repeats a GET once by itself when the connection ends before the
	// first byte.
	@ParameterizedTest
	@CsvSource({ "cut-before-the-answer, 6", "cut-in-the-body, 3", "garbage-then-cut, 3", "connection-reset, 6" })
	void triesAReadThriceWhenTheConnectionIsCut(String scenario, int most) {
		try (Conversation meta = Conversation.of(scenario)) {
			GraphException failure = failure(() -> meta.api().media().media(Conversation.credential(), "1", "id"));
			assertThat(failure.kind()).isEqualTo(Kind.TRANSIENT);
			assertThat(meta.requests()).hasSizeBetween(3, most);
		}
	}

	@ParameterizedTest
	@CsvSource({ "cut-before-the-answer", "cut-in-the-body", "garbage-then-cut", "connection-reset" })
	void sendsAWriteOnceWhenTheConnectionIsCut(String scenario) {
		try (Conversation meta = Conversation.of(scenario)) {
			assertThat(failure(() -> publish(meta)).kind()).isEqualTo(Kind.OUTCOME_UNKNOWN);
			assertThat(meta.requests()).hasSize(1);
		}
	}

	@ParameterizedTest
	@CsvSource({ "slow-answer", "gateway-down" })
	void stopsWhenTheThreadIsToStop(String scenario) {
		try (Conversation meta = Conversation.of(scenario)) {
			Thread.currentThread().interrupt();
			GraphException failure = failure(() -> meta.api().media().media(Conversation.credential(), "1", "id"));
			assertThat(Thread.interrupted()).isTrue();
			assertThat(failure.kind()).isEqualTo(Kind.TRANSIENT);
		}
		finally {
			Thread.interrupted();
		}
	}

	private static Object publish(Conversation meta) {
		return meta.api()
			.containers()
			.publish(Conversation.credential(), Conversation.ACCOUNT, new LinkedMultiValueMap<>());
	}

	private static GraphException failure(Supplier<Object> call) {
		return catchThrowableOfType(GraphException.class, call::get);
	}

}

package com.brandautomator.web.idempotency;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import com.brandautomator.WireTest;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.ErrorResponseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a repeated request gets, whatever became of the first.
 */
@WireTest
class IdempotentRequestsTests {

	private static final Object BODY = Map.of("text", "Fresh rolls");

	@Autowired
	IdempotentRequests requests;

	@Autowired
	IdempotencyKeys keys;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient database;

	private final JsonMapper json = JsonMapper.builder().build();

	private final CallerId caller = new CallerId("caller-" + UUID.randomUUID());

	private final AtomicInteger runs = new AtomicInteger();

	@Test
	void answerIsGivenAgainWordForWord() {
		Map<String, Object> body = Map.of("z", 1, "a", List.of(0.5, "\u00fc"), "m", true);
		ResponseEntity<Object> first = send(BODY,
				(claim) -> done(ResponseEntity.accepted().location(URI.create("/there")).body(body)));
		ResponseEntity<Object> second = send(BODY, this::never);
		assertThat(second.getStatusCode()).isEqualTo(first.getStatusCode());
		assertThat(second.getHeaders().getLocation()).isEqualTo(URI.create("/there"));
		assertThat(this.json.writeValueAsString(second.getBody())).isEqualTo(this.json.writeValueAsString(body));
	}

	@Test
	void ofSixteenAtOnceOneRuns() {
		CompletableFuture<ResponseEntity<Object>> slow = new CompletableFuture<>();
		List<CompletableFuture<ResponseEntity<Object>>> all = IntStream.range(0, 16)
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> answer("key", BODY, (claim) -> {
				this.runs.incrementAndGet();
				return slow;
			})).thenCompose((answer) -> answer))
			.toList();
		assertThat(all).filteredOn((answer) -> settled(answer))
			.hasSize(15)
			.allSatisfy((refused) -> assertThatExceptionOfType(Exception.class).isThrownBy(refused::join)
				.withRootCauseInstanceOf(ProblemException.class)
				.withMessageContaining("still at work"));
		slow.complete(ResponseEntity.ok(BODY));
		assertThat(all.stream().filter((answer) -> !answer.isCompletedExceptionally()).map(CompletableFuture::join))
			.singleElement()
			.satisfies((answer) -> assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK));
		assertThat(this.runs).hasValue(1);
	}

	private static boolean settled(CompletableFuture<?> answer) {
		try {
			answer.get(2, TimeUnit.SECONDS);
			return true;
		}
		catch (ExecutionException ex) {
			return true;
		}
		catch (InterruptedException | TimeoutException ex) {
			return false;
		}
	}

	@Test
	void anotherBodyIsRefusedWhetherTheFirstIsAnsweredOrNot() {
		answer("key", BODY, (claim) -> new CompletableFuture<>());
		assertRefused(() -> send("Other", this::never), ProblemCode.IDEMPOTENCY_KEY_REUSED);
		send("answered", BODY, (claim) -> done(ResponseEntity.ok(BODY)));
		assertRefused(() -> send("answered", "Other", this::never), ProblemCode.IDEMPOTENCY_KEY_REUSED);
		assertThat(send("another's", "Other", (claim) -> done(ResponseEntity.ok(BODY))).getBody()).isEqualTo(BODY);
	}

	@ParameterizedTest
	@CsvSource({ "false, NOT_FOUND", "false, CONFLICT", "false, UNPROCESSABLE_CONTENT", "false, SERVICE_UNAVAILABLE",
			"true, TOO_MANY_REQUESTS" })
	void refusalBeforeAnythingWasMadeLeavesTheKeyFreeForAMendedBody(boolean later, HttpStatus status) {
		ProblemException refusal = new ProblemException(status, ProblemCode.CONFLICT, "Not now.");
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> send(BODY, (claim) -> {
			if (later) {
				return CompletableFuture.failedFuture(refusal);
			}
			throw refusal;
		})).withMessageContaining("Not now.");
		assertThat(send("Mended", (claim) -> done(ResponseEntity.ok("made"))).getBody()).isEqualTo("made");
	}

	@Test
	void problemOfWhatWasMadeIsGivenAgain() {
		assertRefused(() -> send(BODY, (claim) -> {
			bind(claim, "made");
			return CompletableFuture.failedFuture(
					new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, ProblemCode.MEDIA_REJECTED, "Too dark.")
						.with("publication_id", UUID.fromString("00000000-0000-0000-0000-000000000007"))
						.retryAfter(Duration.ofSeconds(7)));
		}), ProblemCode.MEDIA_REJECTED);
		assertThatExceptionOfType(ErrorResponseException.class).isThrownBy(() -> send(BODY, this::never))
			.satisfies((problem) -> {
				assertThat(problem.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
				assertThat(problem.getHeaders().getFirst("Retry-After")).isEqualTo("7");
				assertThat(problem.getBody().getDetail()).isEqualTo("Too dark.");
				assertThat(problem.getBody().getProperties()).containsEntry("code", "media_rejected")
					.containsEntry("publication_id", "00000000-0000-0000-0000-000000000007")
					.containsEntry("retryable", true);
			});
	}

	@Test
	void outageAfterSomethingWasMadeLetsARepeatGoOnWithIt() {
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> send(BODY, (claim) -> {
			bind(claim, "made");
			return CompletableFuture.failedFuture(new CannotAcquireLockException("away"));
		}));
		assertThat(send(BODY, (claim) -> done(ResponseEntity.ok(claim.resource()))).getBody()).isEqualTo("made");
	}

	@Test
	void requestThatWasCutOffGoesOnWithWhatItMade() {
		answer("key", BODY, (claim) -> {
			bind(claim, "made");
			return new CompletableFuture<>();
		});
		assertRefused(() -> send(BODY, this::never), ProblemCode.IDEMPOTENCY_IN_PROGRESS);
		pass();
		assertThat(send(BODY, (claim) -> done(ResponseEntity.ok(claim.resource()))).getBody()).isEqualTo("made");
		assertThat(send(BODY, this::never).getBody()).hasToString("\"made\"");
	}

	@Test
	void requestThatIsTooSlowMakesNothingOnceARepeatDoesItsWork() {
		List<Claim> slow = new ArrayList<>();
		CompletableFuture<ResponseEntity<Object>> slowAnswer = new CompletableFuture<>();
		CompletableFuture<ResponseEntity<Object>> first = answer("key", BODY, (claim) -> {
			slow.add(claim);
			return slowAnswer;
		});
		pass();
		assertThat(send(BODY, (claim) -> {
			assertThat(claim.resource()).isNull();
			assertRefused(() -> bind(slow.get(0), "a second one"), ProblemCode.IDEMPOTENCY_IN_PROGRESS);
			bind(claim, "made");
			return done(ResponseEntity.ok("made"));
		}).getBody()).isEqualTo("made");
		slowAnswer.complete(ResponseEntity.ok("a second one"));
		first.join();
		assertThat(send(BODY, this::never).getBody()).hasToString("\"made\"");
	}

	@Test
	void whatIsRolledBackIsNotBound() {
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> send(BODY, (claim) -> {
			this.transaction.executeWithoutResult((status) -> {
				claim.bind("never made");
				status.setRollbackOnly();
			});
			throw new IllegalStateException("rolled back");
		}));
		assertThat(send(BODY, (claim) -> done(ResponseEntity.ok(String.valueOf(claim.resource())))).getBody())
			.isEqualTo("null");
	}

	@Test
	void keyStandsForItsRequestForADay() {
		send(BODY, (claim) -> done(ResponseEntity.ok("first")));
		send("young", BODY, (claim) -> done(ResponseEntity.ok("first")));
		age();
		assertThat(send("Another", (claim) -> done(ResponseEntity.ok("second"))).getBody()).isEqualTo("second");
		age();
		while (this.keys.deleteExpired(1) > 0) {
			assertThat(this.keys.find(this.caller, "young")).isPresent();
		}
		assertThat(this.keys.find(this.caller, "key")).isEmpty();
		assertThat(this.keys.find(this.caller, "young")).isPresent();
	}

	@Test
	void whatMeansTheSameIsTheSame() {
		Fingerprint fingerprint = new Fingerprint(this.json);
		MockHttpServletRequest post = new MockHttpServletRequest("POST", "/post/");
		String meant = fingerprint.of(post, this.json.readTree("{\"b\": {\"y\": 1, \"x\": [1, 2]}, \"a\": \"c\"}"));
		assertThat(fingerprint.of(post, this.json.readTree("{\"a\":\"c\",\"b\":{\"x\":[1,2],\"y\":1}}")))
			.isEqualTo(meant);
		assertThat(fingerprint.of(post, this.json.readValue("{\"b\":{\"y\":1,\"x\":[1,2]},\"a\":\"c\"}", Map.class)))
			.isEqualTo(meant);
		assertThat(fingerprint.of(post, this.json.readTree("{\"a\":\"c\",\"b\":{\"x\":[2,1],\"y\":1}}")))
			.isNotEqualTo(meant);
		assertThat(fingerprint.of(new MockHttpServletRequest("POST", "/story/"), Map.of()))
			.isNotEqualTo(fingerprint.of(post, Map.of()));
		assertThat(fingerprint.of(post, new Meant("a", null))).isEqualTo(fingerprint.of(post, Map.of("one", "a")));
	}

	record Meant(String one, Object two) {
	}

	private void bind(Claim claim, String resource) {
		this.transaction.executeWithoutResult((status) -> claim.bind(resource));
	}

	/** Lets the time pass after which a request counts as cut off. */
	private void pass() {
		this.database.sql("update idempotency_key set running_until = now() - interval '1 second' where user_id = ?")
			.param(this.caller.value())
			.update();
	}

	private void age() {
		this.database.sql("""
				update idempotency_key set created_at = now() - interval '25 hours'
				where user_id = ? and key = 'key'""").param(this.caller.value()).update();
	}

	private ResponseEntity<Object> send(Object body, Work work) {
		return send("key", body, work);
	}

	private ResponseEntity<Object> send(String key, Object body, Work work) {
		try {
			return answer(key, body, work).join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof RuntimeException cause) ? cause : ex;
		}
	}

	private CompletableFuture<ResponseEntity<Object>> answer(String key, Object body, Work work) {
		return this.requests.answer(this.caller, key, new MockHttpServletRequest("POST", "/post/"), body, work);
	}

	private CompletableFuture<ResponseEntity<Object>> never(Claim claim) {
		throw new AssertionError("The work was done again");
	}

	private static CompletableFuture<ResponseEntity<Object>> done(ResponseEntity<Object> answer) {
		return CompletableFuture.completedFuture(answer);
	}

	private static void assertRefused(ThrowingCallable request, ProblemCode code) {
		assertThatExceptionOfType(ProblemException.class).isThrownBy(request)
			.satisfies((problem) -> assertThat(problem.getBody().getProperties()).containsEntry("code", code.word()));
	}

}

package com.brandautomator.publishing;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a post may ask for, how long it waits, and what a repeat of it gets.
 */
class PostWireTests extends AsPoster {

	private static final Duration LONG = Duration.ofMinutes(10);

	@Test
	void clientThatDoesNotWaitIsToldWhereToLook() {
		Answer accepted = this.poster.post("Prefer", "respond-async");
		assertThat(accepted.status()).isEqualTo(202);
		assertThat(accepted.body().propertyNames()).containsExactlyInAnyOrder("success", "publication_id", "status",
				"status_url", "events_url", "message", "test_mode");
		UUID id = Poster.id(accepted);
		assertThat(accepted.headers().firstValue("location")).hasValue(accepted.text("/status_url"))
			.hasValue("/api/v1/automation/instagram/publications/" + id + "/");
		Answer published = this.poster.await(id, "published");
		assertThat(published.body().propertyNames()).contains("id", "kind", "status", "steps", "container_id",
				"media_id", "permalink", "error");
		assertThat(published.text("/kind")).isEqualTo("image");
		assertThat(published.text("/permalink")).contains("/p/");
		assertThat(published.body().at("/steps/0").propertyNames()).containsExactlyInAnyOrder("at", "status", "asked",
				"answered", "decided");
	}

	@Test
	void waitThatEndsTooEarlyIsAnsweredWithWhatIsKnown() {
		this.poster.processing(LONG);
		Answer accepted = this.poster.post("Prefer", "wait=1");
		assertThat(accepted.status()).isEqualTo(202);
		assertThat(accepted.text("/status")).isIn("queued", "processing");
	}

	@Test
	void fiftyPostsThatWaitHoldNobodyElseUp() {
		this.poster.processing(LONG);
		ExecutorService clients = Executors.newFixedThreadPool(50);
		try {
			List<CompletableFuture<Answer>> posts = Stream
				.generate(() -> CompletableFuture.supplyAsync(() -> this.poster.post("Prefer", "wait=60"), clients))
				.limit(50)
				.toList();
			Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> rows("processing") == 50);
			for (int i = 0; i < 20; i++) {
				assertThat(this.poster.person().get("social-profiles/status/").status()).isEqualTo(200);
			}
			assertThat(posts).noneMatch(CompletableFuture::isDone);
			this.poster.person().post("instagram/disconnect/", "");
			assertThat(posts.stream().map(CompletableFuture::join))
				.allMatch((answer) -> answer.text("/code").equals("reconnect_required"));
			assertThat(rows("paused")).isEqualTo(50);
		}
		finally {
			clients.shutdownNow();
		}
	}

	@Test
	void sameKeySixteenTimesAtOnceIsOnePost() {
		String key = UUID.randomUUID().toString();
		ExecutorService clients = Executors.newFixedThreadPool(16);
		try {
			List<CompletableFuture<Answer>> posts = Stream
				.generate(() -> CompletableFuture.supplyAsync(() -> this.poster.post("Idempotency-Key", key), clients))
				.limit(16)
				.toList();
			Map<Integer, List<Answer>> answers = posts.stream()
				.map(CompletableFuture::join)
				.collect(Collectors.groupingBy(Answer::status));
			assertThat(answers).containsKey(200)
				.containsOnlyKeys(answers.containsKey(409) ? Set.of(200, 409) : Set.of(200));
			Answer published = answers.get(200).get(0);
			assertThat(answers.get(200)).allMatch((answer) -> answer.body().equals(published.body()));
			assertThat(this.poster.effects()).containsExactly(published.text("/media_id"));
			assertThat(this.poster.post("Idempotency-Key", key).body()).isEqualTo(published.body());
		}
		finally {
			clients.shutdownNow();
		}
	}

	@Test
	void sameRequestWhileTheFirstIsAtWorkIsToldToWait() {
		this.poster.processing(LONG);
		String key = UUID.randomUUID().toString();
		CompletableFuture<Answer> first = CompletableFuture
			.supplyAsync(() -> this.poster.post("Idempotency-Key", key, "Prefer", "wait=5"));
		this.poster.underWay(this.database, "processing");
		Answer second = this.poster.post("Idempotency-Key", key);
		assertThat(second.status()).isEqualTo(409);
		assertThat(second.text("/code")).isEqualTo("idempotency_in_progress");
		assertThat(second.headers().firstValue("retry-after")).isPresent();
		Answer accepted = first.join();
		assertThat(accepted.status()).isEqualTo(202);
		Answer third = this.poster.post("Idempotency-Key", key);
		assertThat(third.status()).isEqualTo(202);
		assertThat(third.body()).isEqualTo(accepted.body());
		assertThat(third.headers().firstValue("location")).isEqualTo(accepted.headers().firstValue("location"));
		assertThat(rows("processing")).isEqualTo(1);
	}

	@Test
	void whatMetaSaidOfAPublicationIsSaidAgainAndAMendedBodyMayKeepItsKey() {
		String key = UUID.randomUUID().toString();
		Answer findings = this.poster.person()
			.post("instagram/post/", "{\"image_url\": \"rolls\", \"caption\": \"" + "#a ".repeat(31) + "\"}",
					"Idempotency-Key", key);
		assertThat(findings.text("/code")).isEqualTo("caption_rules");
		this.poster.error("media", 9004, 2207052);
		Answer rejected = this.poster.post("Idempotency-Key", key);
		assertThat(rejected.status()).isEqualTo(422);
		assertThat(rejected.text("/code")).isEqualTo("media_rejected");
		Answer again = this.poster.post("Idempotency-Key", key);
		assertThat(again.status()).isEqualTo(422);
		assertThat(without(again, "trace_id")).isEqualTo(without(rejected, "trace_id"));
		assertThat(rows("failed")).isEqualTo(1);
	}

	@Test
	void keyOfAnotherBodyIsRefusedAndAnotherCallersKeyIsTheirOwn() {
		String key = UUID.randomUUID().toString();
		Answer first = this.poster.post("Idempotency-Key", key);
		Answer reused = this.poster.person()
			.post("instagram/post/", "{\"image_url\": \"rolls\", \"caption\": \"Other\"}", "Idempotency-Key", key);
		assertThat(reused.status()).isEqualTo(422);
		assertThat(reused.text("/code")).isEqualTo("idempotency_key_reused");
		Answer anothers = new Poster(this.port).post("Idempotency-Key", key);
		assertThat(anothers.status()).isEqualTo(200);
		assertThat(anothers.text("/publication_id")).isNotEqualTo(first.text("/publication_id"));
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "two words", "257" })
	void keyThatIsNoneIsRefused(String key) {
		Answer refused = this.poster.post("Idempotency-Key", key.equals("257") ? "k".repeat(257) : key);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text("/errors/0/field")).isEqualTo("Idempotency-Key");
	}

	@Test
	void scheduledPostIsShownInTheCalendarAndFires() {
		Instant time = Instant.now().plusSeconds(2).truncatedTo(ChronoUnit.MILLIS);
		String key = UUID.randomUUID().toString();
		Answer scheduled = this.poster.schedule(time.toString(), key);
		assertThat(scheduled.status()).isEqualTo(201);
		assertThat(scheduled.body().propertyNames()).containsExactlyInAnyOrder("scheduled", "calendar_id",
				"scheduled_date", "message", "test_mode", "publication_id");
		assertThat(Instant.parse(scheduled.text("/scheduled_date"))).isEqualTo(time);
		assertThat(this.poster.schedule(time.toString(), key).body()).isEqualTo(scheduled.body());
		UUID id = Poster.id(scheduled);
		assertThat(this.poster.calendar(this.database, id))
			.containsEntry("id", scheduled.body().at("/calendar_id").asLong())
			.containsEntry("status", "scheduled")
			.containsEntry("state", "scheduled");
		Answer published = this.poster.await(id, "published");
		assertThat(Instant.parse(published.text("/published_at")))
			.isAfterOrEqualTo(time.truncatedTo(ChronoUnit.SECONDS));
		assertThat(this.poster.calendar(this.database, id)).containsEntry("status", "published")
			.containsEntry("state", "published")
			.containsEntry("media_id", published.text("/media_id"));
		assertThat(this.poster.effects()).containsExactly(published.text("/media_id"));
	}

	private static JsonNode without(Answer answer, String member) {
		return ((ObjectNode) answer.body()).deepCopy().without(member);
	}

	private int rows(String status) {
		return this.database.sql("select count(*) from publication where caption = ? and status = ?")
			.params(this.poster.caption(), status)
			.query(Integer.class)
			.single();
	}

}

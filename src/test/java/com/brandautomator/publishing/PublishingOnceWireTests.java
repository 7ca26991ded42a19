package com.brandautomator.publishing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever becomes of Meta's answers, a post has one effect, and its publication says
 * what is true.
 */
class PublishingOnceWireTests extends AsPoster {

	private static final Duration LONG = Duration.ofMinutes(10);

	@Autowired
	TransactionTemplate transaction;

	@Test
	void smoothPostTakesEveryStepOnce() {
		Answer answer = this.poster.post();
		assertThat(answer.status()).isEqualTo(200);
		assertThat(this.poster.effects()).containsExactly(answer.text("/media_id"));
		assertThat(this.poster.way(Poster.id(answer))).containsExactly("queued", "processing", "ready", "publishing",
				"confirming", "published");
		assertThat(this.poster.publishCalls()).containsExactly("ok");
	}

	@Test
	void lostAnswerIsLookedForAndNotSentAgain() {
		this.poster.fault("media_publish", "lost_answer", "");
		Answer answer = this.poster.post();
		assertThat(answer.status()).isEqualTo(200);
		assertThat(this.poster.effects()).containsExactly(answer.text("/media_id"));
		assertThat(this.poster.way(Poster.id(answer))).containsExactly("queued", "processing", "ready", "publishing",
				"confirming", "confirming", "published");
		assertThat(this.poster.publishCalls()).containsExactly("lost_answer");
	}

	@ParameterizedTest
	@CsvSource({ "drop, drop", "html_502, html_502" })
	void callThatNeverArrivedIsSentAgainAfterAGraceTime(String kind, String outcome) {
		this.poster.fault("media_publish", kind, "");
		Answer answer = this.poster.post();
		assertThat(answer.status()).isEqualTo(200);
		assertThat(this.poster.effects()).containsExactly(answer.text("/media_id"));
		assertThat(this.poster.way(Poster.id(answer))).containsExactly("queued", "processing", "ready", "publishing",
				"ready", "publishing", "confirming", "published");
		assertThat(this.poster.publishCalls()).containsExactly(outcome, "ok");
	}

	@ParameterizedTest
	@CsvSource({ "-1, 2207085", "24, 2207008", "2, 0" })
	void refusalThatMayBeWrongIsAskedAboutAndThenSentAgain(int code, int subcode) {
		this.poster.error("media_publish", code, subcode);
		Answer answer = this.poster.post();
		assertThat(answer.status()).isEqualTo(200);
		assertThat(this.poster.effects()).containsExactly(answer.text("/media_id"));
		assertThat(this.poster.way(Poster.id(answer))).containsSubsequence("publishing", "ready", "publishing",
				"published");
		assertThat(this.poster.publishCalls()).containsExactly("error", "ok");
	}

	@ParameterizedTest
	@CsvSource({ "-1, 2207085", "4, 2207051", "24, 2207008", "100, 2207040" })
	void refusalOfWhatWentLiveIsNotBelieved(int code, int subcode) {
		this.poster.processing(LONG);
		UUID id = this.poster.postLater();
		String container = this.poster.await(id, "processing").text("/container_id");
		String token = this.poster.sandbox().login("test");
		this.transaction.executeWithoutResult((status) -> {
			// holds the machine back between its look at the container and its next step
			this.database.sql("select id from publication where id = ? for update").param(id).query().singleRow();
			this.poster.pass(LONG);
			assertThat(this.poster.sandbox()
				.post(token, "/" + Poster.ACCOUNT + "/media_publish", Map.of("creation_id", container))
				.status()).isEqualTo(200);
			this.poster.error("media_publish", code, subcode);
			// as if that call had been the machine's: it looked before it went live
			this.database.sql("update publication set status = 'ready', version = version + 1 where id = ?")
				.param(id)
				.update();
		});
		Answer published = this.poster.await(id, "published");
		assertThat(this.poster.effects()).containsExactly(published.text("/media_id"));
		assertThat(this.poster.publishCalls()).containsExactly("ok", "error");
	}

	@Test
	void containerThatIsNotReadyAfterAllIsWaitedFor() {
		this.poster.error("media_publish", 9007, 2207027);
		Answer answer = this.poster.post();
		assertThat(answer.status()).isEqualTo(200);
		assertThat(this.poster.way(Poster.id(answer))).containsExactly("queued", "processing", "ready", "publishing",
				"processing", "ready", "publishing", "confirming", "published");
		assertThat(this.poster.effects()).containsExactly(answer.text("/media_id"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "lost_answer", "drop" })
	void containerWhoseAnswerIsLostIsMadeAgain(String kind) {
		this.poster.fault("media", kind, "");
		Answer answer = this.poster.post();
		assertThat(answer.status()).isEqualTo(200);
		assertThat(this.poster.effects()).containsExactly(answer.text("/media_id"));
		assertThat(this.poster.publishCalls()).containsExactly("ok");
	}

	@Test
	void expiredContainerIsReplaced() {
		this.poster.processing(LONG);
		UUID id = this.poster.postLater();
		String first = this.poster.await(id, "processing").text("/container_id");
		this.poster.processing(Duration.ZERO);
		this.poster.pass(Duration.ofHours(25));
		Answer published = this.poster.await(id, "published");
		assertThat(published.text("/container_id")).isNotEqualTo(first);
		assertThat(this.poster.effects()).containsExactly(published.text("/media_id"));
		assertThat(this.poster.way(id)).containsExactly("queued", "processing", "queued", "processing", "ready",
				"publishing", "confirming", "published");
	}

	@Test
	void twoEqualPostsWhoseAnswersAreLostGetTheirOwnMedia() {
		this.poster.fault("media_publish", "lost_answer", ", \"times\": 2");
		List<String> media = Stream
			.of(CompletableFuture.supplyAsync(this.poster::post), CompletableFuture.supplyAsync(this.poster::post))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.map((answer) -> answer.text("/media_id"))
			.toList();
		assertThat(this.poster.effects()).hasSize(2).containsExactlyInAnyOrderElementsOf(media);
		assertThat(this.poster.publishCalls()).containsExactly("lost_answer", "lost_answer");
	}

}

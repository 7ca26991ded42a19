package com.brandautomator.publishing;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What does not go live is held, given up or left to the person, and says which.
 */
class UnpublishedWireTests extends AsPoster {

	private static final Duration LONG = Duration.ofMinutes(10);

	@Test
	void actionThatInstagramHoldsBackIsKeptAndSaidToThePerson() {
		this.poster.error("media_publish", 4, 2207051);
		Answer answer = this.poster.post();
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.text("/code")).isEqualTo("account_restricted");
		Answer publication = this.poster.publication(Poster.id(answer));
		assertThat(publication.text("/status")).isEqualTo("paused");
		assertThat(publication.text("/paused_reason")).isEqualTo("account_restricted");
		assertThat(this.poster.effects()).isEmpty();
		assertThat(this.poster.publishCalls()).containsExactly("error");
	}

	@Test
	void containerThatStaysUnpublishedIsGivenUpAfterSomeCalls() {
		this.poster.fault("media_publish", "drop", ", \"times\": 9");
		Answer answer = this.poster.post();
		assertThat(answer.status()).isEqualTo(502);
		assertThat(answer.text("/code")).isEqualTo("publishing_failed");
		assertThat(answer.text("/error")).contains("It is not live");
		assertThat(this.poster.effects()).isEmpty();
		assertThat(this.poster.publishCalls()).hasSizeBetween(3, 4).containsOnly("drop");
	}

	@Test
	void whatNeverGotAContainerIsNotLiveAndSaysSo() {
		this.poster.fault("media", "html_502", ", \"times\": 20");
		Answer answer = this.poster.post();
		assertThat(answer.status()).isEqualTo(502);
		assertThat(answer.text("/code")).isEqualTo("publishing_failed");
		assertThat(answer.text("/error")).doesNotContain("may or may not").contains("not live");
		assertThat(answer.body().at("/retryable").asBoolean()).isTrue();
		assertThat(this.poster.publication(Poster.id(answer)).text("/status")).isEqualTo("failed");
		assertThat(this.poster.publishCalls()).isEmpty();
	}

	@Test
	void containerThatFailsInProcessingIsARejectedMedium() {
		this.poster.fault("processing", "error", ", \"error\": {\"subcode\": 2207026}");
		Answer answer = this.poster.post();
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.text("/code")).isEqualTo("media_rejected");
		assertThat(this.poster.way(Poster.id(answer))).containsExactly("queued", "processing", "failed");
	}

	@Test
	void mediumThatMetaCannotFetchIsRejectedWithMetasNumbers() {
		Answer answer = this.poster.person()
			.post("instagram/post/", "{\"image_url\": \"http://localhost:1/nobody.jpg\"}");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.text("/code")).isEqualTo("media_rejected");
		assertThat(answer.body().at("/retryable").asBoolean()).isFalse();
		assertThat(answer.text("/graph/code")).isEqualTo("9004");
		assertThat(answer.text("/graph/subcode")).isEqualTo("2207052");
		assertThat(answer.text("/graph/fbtrace_id")).isNotBlank();
		assertThat(this.poster.publication(Poster.id(answer)).text("/error/code")).isEqualTo("media_rejected");
	}

	@Test
	void mediumThatMetaNeverFinishesIsGivenUp() {
		this.poster.processing(LONG);
		UUID id = this.poster.postLater();
		this.poster.await(id, "processing");
		this.database.sql(
				"update publication set container_created_at = now() - interval '1 hour', version = version + 1 where id = ?")
			.param(id)
			.update();
		assertThat(this.poster.await(id, "failed").text("/error/message")).contains("did not finish processing");
		assertThat(this.poster.publishCalls()).isEmpty();
	}

	@Test
	void fullQuotaHoldsThePostUntilThereIsRoom() {
		this.poster.sandbox().control("settings/", "{\"quota_total\": 0}");
		Answer answer = this.poster.post();
		assertThat(answer.status()).isEqualTo(202);
		assertThat(answer.text("/status")).isEqualTo("paused");
		assertThat(answer.text("/message")).contains("as much as Instagram allows");
		UUID id = Poster.id(answer);
		assertThat(this.poster.publication(id).text("/paused_reason")).isEqualTo("quota");
		this.poster.sandbox().control("settings/", "{\"quota_total\": 100}");
		this.database.sql("update scheduled_tasks set execution_time = now() where task_instance = ?")
			.param(id.toString())
			.update();
		String medium = this.poster.await(id, "published").text("/media_id");
		assertThat(this.poster.effects()).containsExactly(medium);
	}

	@Test
	void postThatCannotBeToldFromAnotherIsLeftToThePerson() {
		String token = this.poster.sandbox().login("test");
		String container = this.poster.sandbox()
			.post(token, "/" + Poster.ACCOUNT + "/media",
					Map.of("image_url", "rolls", "caption", this.poster.caption()))
			.text("/id");
		this.poster.sandbox().post(token, "/" + Poster.ACCOUNT + "/media_publish", Map.of("creation_id", container));
		this.poster.fault("media_publish", "lost_answer", "");
		CompletableFuture<Answer> waiting = CompletableFuture.supplyAsync(this.poster::post);
		UUID id = this.poster.underWay(this.database, "confirming");
		this.database
			.sql("update publication set publishing_at = now() - interval '1 hour', version = version + 1 where id = ?")
			.param(id)
			.update();
		Answer answer = waiting.join();
		assertThat(answer.status()).isEqualTo(202);
		assertThat(answer.text("/status")).isEqualTo("unconfirmed");
		assertThat(answer.text("/message")).contains("look at the account before you post again");
		assertThat(this.poster.publication(id).text("/media_id")).isEmpty();
		assertThat(this.poster.calendar(this.database, id)).containsEntry("status", "scheduled")
			.containsEntry("state", "unconfirmed");
		assertThat(this.poster.publishCalls()).containsExactly("ok", "lost_answer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "expired", "password_changed" })
	void tokenThatDiesMidwayPausesThePostAndAReconnectLetsItGoOn(String state) {
		this.poster.processing(LONG);
		CompletableFuture<Answer> waiting = CompletableFuture.supplyAsync(this.poster::post);
		UUID id = this.poster.underWay(this.database, "processing");
		this.poster.sandbox()
			.control("tokens/", "{\"account_id\": \"" + Poster.ACCOUNT + "\", \"state\": \"" + state + "\"}");
		Answer answer = waiting.join();
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.text("/code")).isEqualTo("reconnect_required");
		assertThat(answer.body().at("/needs_reconnect").asBoolean()).isTrue();
		assertThat(answer.text("/platform")).isEqualTo("instagram");
		assertThat(answer.text("/error")).startsWith("Your post is kept.");
		assertThat(this.poster.person().get("social-profiles/status/").text("/instagram/status")).isEqualTo("expired");
		assertThat(this.poster.publication(id).text("/paused_reason")).isEqualTo("reconnect_required");
		this.poster.person().withTestAccount();
		this.poster.pass(LONG);
		Answer published = this.poster.await(id, "published");
		assertThat(this.poster.effects()).containsExactly(published.text("/media_id"));
		assertThat(this.poster.publishCalls()).containsExactly("ok");
	}

	@Test
	void disconnectingHoldsWhatIsUnderWayAndAReconnectLetsItGoOn() {
		this.poster.processing(LONG);
		UUID id = this.poster.postLater();
		this.poster.await(id, "processing");
		assertThat(this.poster.person().post("instagram/disconnect/", "").status()).isEqualTo(200);
		assertThat(this.poster.publication(id).text("/paused_reason")).isEqualTo("disconnected");
		assertThat(this.poster.calendar(this.database, id)).containsEntry("status", "scheduled")
			.containsEntry("state", "paused");
		this.poster.person().withTestAccount();
		this.poster.pass(LONG);
		String medium = this.poster.await(id, "published").text("/media_id");
		assertThat(this.poster.effects()).containsExactly(medium);
	}

}

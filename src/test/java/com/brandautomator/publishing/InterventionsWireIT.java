package com.brandautomator.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person tries again what failed or is held, stops what was not sent, and is refused
 * where it may be live. What is made ahead of its time waits for it.
 */
class InterventionsWireIT extends AsPoster {

	private static final Duration LONG = Duration.ofMinutes(10);

	@Test
	void whatFailedIsPublishedWhenItIsTriedAgain() {
		this.poster.error("media", 36001, 2207005);
		Answer failed = this.poster.post();
		assertThat(failed.status()).isEqualTo(422);
		UUID id = Poster.id(failed);
		Answer retried = retry(id);
		assertThat(retried.status()).isEqualTo(200);
		assertThat(this.poster.effects()).containsExactly(retried.text("/media_id"));
		assertThat(this.poster.publication(id).body().at("/error").isNull()).isTrue();
		assertThat(retry(id).status()).as("what is live is not tried again").isEqualTo(409);
		assertThat(cancel(id).status()).as("what is live is not cancelled").isEqualTo(409);
	}

	@Test
	void whatIsUnconfirmedIsLookedForOnceMore() {
		Answer post = this.poster.post();
		UUID id = Poster.id(post);
		this.database.sql("""
				update publication set status = 'unconfirmed', media_id = null, permalink = null,
					error_status = 502, error_code = 'publishing_failed', error_message = 'Please look.'
				where id = ?""").param(id).update();
		Answer found = retry(id);
		assertThat(found.status()).isEqualTo(200);
		assertThat(found.text("/media_id")).isEqualTo(post.text("/media_id"));
		assertThat(this.poster.publishCalls()).containsExactly("ok");
	}

	@Test
	void anotherCallersPublicationIsMissing() {
		UUID id = Poster.id(this.poster.post());
		Poster stranger = new Poster(this.port);
		assertThat(stranger.person().post("instagram/publications/" + id + "/retry/", "").status()).isEqualTo(404);
		assertThat(stranger.person().post("instagram/publications/" + id + "/cancel/", "").status()).isEqualTo(404);
	}

	@Test
	void whatIsCancelledNeverFires() {
		UUID id = Poster
			.id(this.poster.schedule(Instant.now().plusSeconds(2).toString(), "cancelled-" + UUID.randomUUID()));
		Answer cancelled = cancel(id);
		assertThat(cancelled.status()).isEqualTo(200);
		assertThat(cancelled.text("/status")).isEqualTo("cancelled");
		assertThat(this.poster.calendar(this.database, id)).containsEntry("status", "cancelled");
		assertThat(cancel(id).status()).isEqualTo(409);
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> this.database.sql("select count(*) from scheduled_tasks where task_instance = ?")
				.param(id.toString())
				.query(Integer.class)
				.single() == 0);
		assertThat(this.poster.effects()).isEmpty();
	}

	@Test
	void whatMayBeLiveIsNotCancelled() {
		this.poster.fault("media_publish", "delay", ", \"delay_ms\": 1500");
		UUID id = this.poster.postLater();
		this.poster.await(id, "publishing");
		Answer refused = cancel(id);
		assertThat(refused.status()).isEqualTo(409);
		assertThat(refused.text("/error")).contains("may be live already");
		assertThat(this.poster.await(id, "published").text("/media_id")).isEqualTo(this.poster.effects().get(0));
	}

	@ParameterizedTest
	@CsvSource({ "25, 2207050", "368, 0" })
	void accountThatIsHeldBackSendsNothingUntilAPersonLetsItGoOn(int code, int subcode) {
		this.poster.processing(LONG);
		UUID underWay = this.poster.postLater();
		this.poster.await(underWay, "processing");
		this.poster.error("media", code, subcode);
		UUID held = this.poster.postLater();
		this.poster.await(held, "paused");
		assertThat(this.poster.await(underWay, "paused").text("/paused_reason")).isEqualTo("account_restricted");
		this.poster.sandbox().control("settings/", "{\"processing_ms\": 0}");
		Answer later = this.poster.post();
		assertThat(later.status()).isEqualTo(403);
		assertThat(later.text("/code")).isEqualTo("account_restricted");
		assertThat(this.poster.publication(Poster.id(later)).body().at("/container_id").isNull()).isTrue();
		this.poster.pass(LONG);
		assertThat(retry(held).status()).isEqualTo(200);
		this.poster.await(underWay, "published");
		this.poster.await(Poster.id(later), "published");
		assertThat(this.poster.effects()).hasSize(3);
	}

	@Test
	void containerIsMadeAheadAndSentAtItsTime() {
		Instant time = Instant.now().plusSeconds(6);
		UUID id = Poster.id(this.poster.schedule(time.toString(), "ahead-" + UUID.randomUUID()));
		Answer ready = this.poster.await(id, "ready");
		assertThat(Instant.parse(ready.text("/updated_at"))).isBefore(time);
		assertThat(this.poster.calendar(this.database, id)).containsEntry("state", "scheduled");
		assertThat(this.poster.publishCalls()).isEmpty();
		this.poster.await(id, "published");
		Instant sent = Instant.parse(this.poster.sandbox()
			.read("ledger/")
			.body()
			.at("/calls")
			.valueStream()
			.filter((call) -> call.at("/path").asString("").endsWith("/media_publish"))
			.findFirst()
			.orElseThrow()
			.at("/at")
			.asString());
		assertThat(sent).isAfterOrEqualTo(time.minusMillis(5));
	}

	@Test
	void accountWithoutRoomWaitsForItsWindow() {
		this.poster.sandbox().control("settings/", "{\"quota_total\": 1}");
		assertThat(this.poster.post().status()).isEqualTo(200);
		UUID waiting = this.poster.postLater();
		assertThat(this.poster.await(waiting, "paused").text("/paused_reason")).isEqualTo("quota");
		this.poster.pass(Duration.ofHours(25));
		this.poster.await(waiting, "published");
		assertThat(this.poster.effects()).hasSize(2);
	}

	@Test
	void accountThatMadeItsContainersOfTheDayWaits() {
		UUID first = Poster.id(this.poster.post());
		this.database.sql("""
				insert into publication_container (container_id, publication_id, instagram_user_id, created_at)
				select 'c' || n || :run, :id, :account, now() - interval '1 hour' from generate_series(1, 400) n""")
			.param("run", UUID.randomUUID().toString())
			.param("id", first)
			.param("account", Poster.ACCOUNT)
			.update();
		UUID waiting = this.poster.postLater();
		assertThat(this.poster.await(waiting, "paused").text("/paused_reason")).isEqualTo("quota");
		this.database.sql("delete from publication_container where container_id like 'c%'").update();
		this.poster.await(waiting, "published");
	}

	private Answer retry(UUID id) {
		return this.poster.person().post("instagram/publications/" + id + "/retry/", "");
	}

	private Answer cancel(UUID id) {
		return this.poster.person().post("instagram/publications/" + id + "/cancel/", "");
	}

}

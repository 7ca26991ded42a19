package com.brandautomator.publishing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.brandautomator.WireTest;
import com.brandautomator.instagram.InstagramService;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A machine that knows nothing but the row goes on from wherever another one died, and
 * what may be live is never sent blindly.
 */
@WireTest
class ResumeWireTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

	@Autowired
	Publications publications;

	@Autowired
	InstagramService instagram;

	@Autowired
	ContainerSteps containers;

	@Autowired
	PublishSteps publish;

	@Autowired
	ConfirmSteps confirm;

	@Autowired
	Setbacks setbacks;

	@Autowired
	OverdueRule overdue;

	private Poster poster;

	private String token;

	@BeforeEach
	void connect() {
		this.poster = new Poster(this.port);
		this.token = this.poster.sandbox().login("test");
	}

	@AfterEach
	void forget() {
		this.poster.sandbox().reset();
	}

	@Test
	void queuedOneIsMadeAContainer() {
		assertPublishedBy(left("queued", null, null), "ok");
	}

	@ParameterizedTest
	@ValueSource(strings = { "processing", "ready" })
	void containerThatWasMadeIsUsed(String status) {
		String container = container();
		assertThat(assertPublishedBy(left(status, container, null), "ok").text("/container_id")).isEqualTo(container);
	}

	@Test
	void outcomeThatIsUnknownIsAskedForAndWhatIsLiveIsNotSentAgain() {
		String container = container();
		String medium = publish(container);
		Answer published = assertPublishedBy(left("publishing", container, "now()"), "ok");
		assertThat(published.text("/media_id")).isEqualTo(medium);
	}

	@Test
	void outcomeThatIsUnknownIsAskedForAndWhatIsNotLiveWaitsForItsGraceTime() {
		UUID id = left("publishing", container(), "now() + interval '1 hour'");
		assertThat(machine().advance(id).after()).isPositive();
		assertThat(this.poster.publishCalls()).isEmpty();
		this.database.sql("update publication set publishing_at = now() - interval '1 hour' where id = ?")
			.param(id)
			.update();
		assertPublishedBy(id, "ok");
	}

	@Test
	void outcomeThatNobodyKnowsAnyMoreIsLeftToThePerson() {
		UUID id = left("publishing", "17900000000000000", "now()");
		run(id);
		Answer publication = this.poster.publication(id);
		assertThat(publication.text("/status")).isEqualTo("unconfirmed");
		assertThat(publication.text("/error/message")).contains("may be live",
				"look at the account before you post again");
		assertThat(this.poster.publishCalls()).isEmpty();
	}

	@Test
	void mediumIsLookedForWhereItIsNotKnown() {
		String container = container();
		String medium = publish(container);
		assertThat(assertPublishedBy(left("confirming", container, "now()"), "ok").text("/media_id")).isEqualTo(medium);
	}

	@Test
	void mediumThatIsKnownIsNotLookedFor() {
		String container = container();
		String medium = publish(container);
		publish(container()); // a twin, among whose media nobody could tell it
		UUID id = left("confirming", container, "now()");
		this.database.sql("update publication set media_id = ? where id = ?").params(medium, id).update();
		assertThat(assertPublishedBy(id, "ok", "ok").text("/media_id")).isEqualTo(medium);
	}

	@Test
	void mediumThatIsKnownButNotShownIsPublishedWithoutItsPermalink() {
		UUID id = left("confirming", container(), "now()");
		this.database.sql("update publication set media_id = '17900000000000001' where id = ?").param(id).update();
		run(id);
		Answer publication = this.poster.publication(id);
		assertThat(publication.text("/status")).isEqualTo("published");
		assertThat(publication.text("/media_id")).isEqualTo("17900000000000001");
		assertThat(publication.body().at("/permalink").isNull()).isTrue();
	}

	@Test
	void oneThatWaitsForTheQuotaGoesOn() {
		UUID id = left("paused", container(), null);
		this.database.sql("update publication set paused_reason = 'quota' where id = ?").param(id).update();
		assertPublishedBy(id, "ok");
	}

	@Test
	void scheduledOneWhoseTimePassedLongAgoWaitsForThePerson() {
		UUID id = left("scheduled", null, null);
		this.database.sql("update publication set scheduled_time = now() - interval '25 hours' where id = ?")
			.param(id)
			.update();
		run(id);
		assertThat(this.poster.publication(id).text("/paused_reason")).isEqualTo("overdue");
		assertThat(this.poster.publishCalls()).isEmpty();
	}

	@Test
	void queuedOneThatCouldNotBeSentForADayWaitsForThePerson() {
		UUID id = left("queued", null, null);
		this.database.sql("update publication set created_at = now() - interval '25 hours' where id = ?")
			.param(id)
			.update();
		run(id);
		assertThat(this.poster.publication(id).text("/paused_reason")).isEqualTo("overdue");
		assertThat(this.poster.publishCalls()).isEmpty();
	}

	@Test
	void containerThatMetaForgotBeforeItWasSentIsMadeAnew() {
		Answer published = assertPublishedBy(left("processing", "17900000000000077", null), "ok");
		assertThat(published.text("/container_id")).isNotEqualTo("17900000000000077");
	}

	@Test
	void whatIsLiveIsNotHeldForAnAccountThatIsGone() {
		String container = container();
		String medium = publish(container);
		UUID id = left("confirming", container, "now()");
		this.database.sql("update publication set media_id = ? where id = ?").params(medium, id).update();
		this.poster.person().post("instagram/disconnect/", "");
		run(id);
		assertThat(this.poster.publication(id).text("/status")).isEqualTo("published");
	}

	@Test
	void whatMayBeLiveSaysSoWhileItIsHeld() {
		UUID id = left("publishing", container(), "now()");
		this.poster.person().post("instagram/disconnect/", "");
		run(id);
		Answer publication = this.poster.publication(id);
		assertThat(publication.text("/paused_reason")).isEqualTo("disconnected");
		assertThat(publication.text("/paused_message")).contains("may be live already", "do not post it again");
	}

	@Test
	void mediumThatMayBeATwinsIsNotTaken() {
		String container = container();
		publish(container);
		left("unconfirmed", container(), "now()");
		UUID id = left("confirming", container, "now() - interval '1 hour'");
		run(id);
		assertThat(this.poster.publication(id).text("/status")).isEqualTo("unconfirmed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "published", "failed", "unconfirmed", "cancelled" })
	void endedOneIsLeftAlone(String status) {
		UUID id = left("queued", null, null);
		this.database
			.sql("""
					update publication set status = ?, media_id = right(?, 9), error_status = 502, error_code = 'meta_failed',
						error_message = 'It went wrong.' where id = ?""")
			.params(status, id.toString(), id)
			.update();
		assertThat(machine().advance(id)).isEqualTo(Next.REST);
		assertThat(this.poster.publication(id).text("/status")).isEqualTo(status);
	}

	private Answer assertPublishedBy(UUID id, String... calls) {
		run(id);
		Answer publication = this.poster.publication(id);
		assertThat(publication.text("/status")).isEqualTo("published");
		assertThat(publication.text("/permalink")).contains("/p/");
		assertThat(this.poster.effects()).hasSize(calls.length).contains(publication.text("/media_id"));
		assertThat(this.poster.publishCalls()).isEqualTo(List.of(calls));
		return publication;
	}

	/**
	 * A publication as another machine left it; nobody else will touch it.
	 */
	private UUID left(String status, @Nullable String container, @Nullable String publishingAt) {
		UUID id = Poster.id(this.poster.person()
			.post("instagram/post/",
					this.poster.body().replace("}", ", \"scheduled_time\": \"2099-01-01T00:00:00Z\"}")));
		this.database
			.sql("""
					update publication set status = ?, paused_reason = case ? when 'paused' then 'quota' end, scheduled_time = null,
						container_id = ?, container_created_at = now(), publishing_at = %s, publish_calls = ?
					where id = ?"""
				.formatted(publishingAt))
			.param(status)
			.param(status)
			.param(container)
			.param((publishingAt != null) ? 1 : 0)
			.param(id)
			.update();
		return id;
	}

	private void run(UUID id) {
		PublicationMachine machine = machine();
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(50))
			.until(() -> machine.advance(id).after() == null);
	}

	private PublicationMachine machine() {
		return new PublicationMachine(this.publications, this.instagram, this.containers, this.publish, this.confirm,
				this.setbacks, this.overdue);
	}

	private String container() {
		return this.poster.sandbox()
			.post(this.token, "/" + Poster.ACCOUNT + "/media",
					Map.of("image_url", "rolls", "caption", this.poster.caption()))
			.text("/id");
	}

	private String publish(String container) {
		return this.poster.sandbox()
			.post(this.token, "/" + Poster.ACCOUNT + "/media_publish", Map.of("creation_id", container))
			.text("/id");
	}

}

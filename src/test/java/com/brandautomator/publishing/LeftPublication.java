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

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Publications as a machine that died left them, and a fresh machine to go on with them.
 */
@WireTest
abstract class LeftPublication {

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
	TimeSteps time;

	Poster poster;

	String token;

	@BeforeEach
	void connect() {
		this.poster = new Poster(this.port);
		this.token = this.poster.sandbox().login("test");
	}

	@AfterEach
	void forget() {
		this.database.sql("delete from publishing_hold").update();
		this.poster.sandbox().reset();
	}

	Answer assertPublishedBy(UUID id, String... calls) {
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
	UUID left(String status, @Nullable String container, @Nullable String publishingAt) {
		UUID id = Poster.id(this.poster.person()
			.post("instagram/post/",
					this.poster.body().replace("}", ", \"scheduled_time\": \"2099-01-01T00:00:00Z\"}")));
		this.database
			.sql("""
					update publication set status = ?, paused_reason = case ? when 'paused' then 'quota' end, scheduled_time = null, due_at = created_at,
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

	void run(UUID id) {
		PublicationMachine machine = machine();
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(50))
			.until(() -> machine.advance(id).after() == null);
	}

	PublicationMachine machine() {
		return new PublicationMachine(this.publications, this.instagram, this.time, this.containers, this.publish,
				this.confirm, this.setbacks);
	}

	String container() {
		return this.poster.sandbox()
			.post(this.token, "/" + Poster.ACCOUNT + "/media",
					Map.of("image_url", "rolls", "caption", this.poster.caption()))
			.text("/id");
	}

	String publish(String container) {
		return this.poster.sandbox()
			.post(this.token, "/" + Poster.ACCOUNT + "/media_publish", Map.of("creation_id", container))
			.text("/id");
	}

}

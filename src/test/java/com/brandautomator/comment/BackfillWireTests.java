package com.brandautomator.comment;

import java.time.Duration;
import java.util.List;

import com.brandautomator.Person;
import com.brandautomator.WireTest;
import com.brandautomator.sandbox.SandboxCaller;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Comments that Meta did not deliver come to the inbox all the same, and none comes
 * twice.
 */
@WireTest
class BackfillWireTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

	private SandboxCaller sandbox;

	private Person person;

	private String medium;

	@BeforeEach
	void post() {
		this.sandbox = new SandboxCaller(this.port);
		this.sandbox.control("settings/", "{\"processing_ms\": 0}");
		this.person = new Person(this.port).withTestAccount();
		Answer posted = this.person.post("instagram/post/", "{\"image_url\": \"a_picture\"}");
		assertThat(posted.status()).isEqualTo(200);
		this.medium = posted.text("/media_id");
	}

	@AfterEach
	void forget() {
		this.sandbox.reset();
	}

	@Test
	void whatWasMissedIsReadWithItsAnswersAndWhatWasDeliveredStaysOne() {
		String delivered = comment("Delivered", "");
		this.sandbox.control("subscriptions/", "{\"account_id\": \"test_ig_user\", \"state\": \"off\"}");
		comment("Missed", "");
		comment("Missed answer", ", \"parent_id\": \"" + delivered + "\"");
		assertThat(comments()).hasSize(1);

		Answer begun = this.person.post("instagram/webhooks/backfill/", "");
		assertThat(begun.status()).isEqualTo(202);
		assertThat(begun.text("/username")).isEqualTo("test_ig_user");
		assertThat(begun.text("/reason")).isEqualTo("requested");
		assertThat(begun.body().at("/media_limit").asInt()).isEqualTo(50);
		JsonNode done = awaitDone();
		assertThat(done.at("/comments_read").asInt()).isEqualTo(3);
		assertThat(done.at("/media_read").asInt()).isOne();
		assertThat(comments()).containsExactlyInAnyOrder("Delivered", "Missed", "Missed answer");
		assertThat(this.database.sql("""
				select payload ->> 'parent_id' from instagram_webhook_event
				where media_id = ? and payload ->> 'text' = 'Missed answer'""")
			.param(this.medium)
			.query(String.class)
			.single()).isEqualTo(delivered);

		this.sandbox.control("subscriptions/", "{\"account_id\": \"test_ig_user\", \"state\": \"on\"}");
		comment("Delivered afterwards", "");
		this.person.post("instagram/webhooks/backfill/", "");
		awaitDone();
		assertThat(comments()).containsExactlyInAnyOrder("Delivered", "Missed", "Missed answer",
				"Delivered afterwards");
	}

	@Test
	void commentsAreReadPageByPage() {
		this.sandbox.control("events/",
				"{\"account_id\": \"test_ig_user\", \"kind\": \"comment\", \"batch\": 120, \"signature\": \"wrong\"}");
		assertThat(comments()).isEmpty();
		this.person.post("instagram/webhooks/backfill/", "");
		assertThat(awaitDone().at("/comments_read").asInt()).isEqualTo(120);
		assertThat(comments()).hasSize(120);
	}

	@Test
	void olderCommentsAreNoneThatAnybodyWaitsFor() {
		comment("Long ago", "");
		this.database.sql("delete from instagram_webhook_event where media_id = ?").param(this.medium).update();
		this.database.sql("update sandbox.comment set created_at = created_at - interval '8 days'").update();
		this.person.post("instagram/webhooks/backfill/", "");
		assertThat(awaitDone().at("/comments_read").asInt()).isZero();
		assertThat(comments()).isEmpty();
	}

	private String comment(String text, String more) {
		this.sandbox.control("events/", "{\"account_id\": \"test_ig_user\", \"kind\": \"comment\", \"media_id\": \""
				+ this.medium + "\", \"text\": \"" + text + "\"" + more + "}");
		return this.database.sql("select id from sandbox.comment where text = ?")
			.param(text)
			.query(String.class)
			.single();
	}

	private JsonNode awaitDone() {
		return await().atMost(Duration.ofSeconds(20))
			.until(() -> this.person.get("instagram/webhooks/backfill/").body(),
					(backfill) -> backfill.at("/status").asString().equals("done"));
	}

	private List<String> comments() {
		return this.database.sql("select payload ->> 'text' from instagram_webhook_event where media_id = ?")
			.param(this.medium)
			.query(String.class)
			.list();
	}

}

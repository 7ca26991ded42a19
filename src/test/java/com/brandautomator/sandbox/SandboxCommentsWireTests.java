package com.brandautomator.sandbox;

import java.time.Duration;
import java.util.Map;

import com.brandautomator.WireTest;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The sandbox keeps Meta's rules of comments, private replies and mentions (graph-api.md,
 * section 6), and its followers write by themselves.
 */
@WireTest
class SandboxCommentsWireTests {

	private static final String ACCOUNT = "/17841400000000099";

	@LocalServerPort
	int port;

	private SandboxCaller sandbox;

	private String token;

	private String stranger;

	private String medium;

	@BeforeEach
	void publish() {
		this.sandbox = new SandboxCaller(this.port);
		this.sandbox.control("settings/", "{\"processing_ms\": 0}");
		this.sandbox.control("subscriptions/", "{\"account_id\": \"test_ig_user\", \"state\": \"on\"}");
		this.token = this.sandbox.login("test");
		this.stranger = this.sandbox.login("brand");
		String container = this.sandbox.post(this.token, ACCOUNT + "/media", Map.of("image_url", "rolls")).text("/id");
		this.medium = "/" + this.sandbox.post(this.token, ACCOUNT + "/media_publish", Map.of("creation_id", container))
			.text("/id");
	}

	@AfterEach
	void forget() {
		this.sandbox.reset();
	}

	@Test
	void onlyTheOwnerOfTheMediumAnswersHidesAndDeletes() {
		String comment = event("comment");
		for (Answer refused : new Answer[] {
				this.sandbox.post(this.stranger, comment + "/replies", Map.of("message", "Hi")),
				this.sandbox.post(this.stranger, comment, Map.of("hide", "true")),
				this.sandbox.delete(this.stranger, comment),
				this.sandbox.get(this.stranger, comment + "?fields=text") }) {
			assertThat(refused.error()).isEqualTo("100/33");
		}
		assertThat(this.sandbox.post(this.token, comment, Map.of()).error()).startsWith("100/");
		assertThat(this.sandbox.post(this.token, comment, Map.of("hide", "true")).status()).isEqualTo(200);
		assertThat(this.sandbox.get(this.token, comment + "?fields=hidden").body().at("/hidden").asBoolean()).isTrue();
		assertThat(this.sandbox.delete(this.token, comment).status()).isEqualTo(200);
		assertThat(this.sandbox.delete(this.token, comment).error()).isEqualTo("100/33");
		assertThat(count()).isZero();
	}

	@Test
	void answerAttachesToTheCommentAtTheTopAndGoesWithIt() {
		String comment = event("comment");
		String first = "/" + this.sandbox.post(this.token, comment + "/replies", Map.of("message", "One")).text("/id");
		this.sandbox.post(this.token, first + "/replies", Map.of("message", "Two"));
		assertThat(this.sandbox.get(this.token, comment + "/replies?fields=text,parent_id")
			.body()
			.findValuesAsString("parent_id")).containsExactly(comment.substring(1), comment.substring(1));
		assertThat(count()).isEqualTo(3);
		this.sandbox.delete(this.token, comment);
		assertThat(count()).isZero();
	}

	@Test
	void privateReplyIsTakenOnceAndForSevenDays() {
		String comment = event("comment");
		Answer sent = message(comment);
		assertThat(sent.text("/message_id")).startsWith("aWdf");
		assertThat(sent.text("/recipient_id")).startsWith("6841");
		assertThat(message(comment).error()).startsWith("10900/");
		String late = event("comment");
		this.sandbox.control("clock/", "{\"advance\": \"P7DT1M\"}");
		this.token = this.sandbox.login("test");
		assertThat(message(late).error()).startsWith("10901/");
		String own = "/"
				+ this.sandbox.post(this.token, this.medium + "/comments", Map.of("message", "Mine")).text("/id");
		assertThat(message(own).error()).startsWith("10902/");
	}

	@Test
	void mentionIsForTheMentionedAlone() {
		String comment = event("mention").substring(1);
		String fields = "?fields=mentioned_comment.comment_id(" + comment + "){text,media{id}}";
		Answer read = this.sandbox.get(this.token, ACCOUNT + fields);
		assertThat(read.text("/mentioned_comment/text")).isEqualTo("Do you ship to Bern?");
		Map<String, String> answer = Map.of("comment_id", comment, "media_id", read.text("/mentioned_comment/media/id"),
				"message", "Yes");
		assertThat(this.sandbox.post(this.token, ACCOUNT + "/mentions", answer).text("/id")).startsWith("180");
		assertThat(this.sandbox.get(this.stranger, "/17841400000000001" + fields).error()).isEqualTo("100/33");
		assertThat(this.sandbox.post(this.stranger, "/17841400000000001/mentions", answer).error()).isEqualTo("100/33");
	}

	@Test
	void followersWriteByThemselvesAtTheirPace() {
		this.sandbox.control("settings/", "{\"followers_per_minute\": 600}");
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(count()).isGreaterThan(2));
		this.sandbox.control("settings/", "{\"followers_per_minute\": 0}");
		assertThat(this.sandbox.control("settings/", "{\"followers_per_minute\": -1}").status()).isEqualTo(400);
	}

	private String event(String kind) {
		return "/" + this.sandbox.control("events/", "{\"account_id\": \"test_ig_user\", \"kind\": \"" + kind + "\"}")
			.text("/delivered/0/id");
	}

	private Answer message(String comment) {
		return this.sandbox.post(this.token, ACCOUNT + "/messages", Map.of("recipient",
				"{\"comment_id\": \"" + comment.substring(1) + "\"}", "message", "{\"text\": \"Hi\"}"));
	}

	private int count() {
		return this.sandbox.get(this.token, this.medium + "?fields=comments_count")
			.body()
			.at("/comments_count")
			.asInt();
	}

}

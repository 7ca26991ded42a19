package com.brandautomator.sandbox;

import java.util.List;
import java.util.Map;

import com.brandautomator.WireTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What happens at Instagram reaches the service by its webhook.
 */
@WireTest
class SandboxEventsWireTests {

	private static final String TEST = "/17841400000000099";

	@LocalServerPort
	int port;

	private SandboxCaller sandbox;

	private String token;

	@BeforeEach
	void call() {
		this.sandbox = new SandboxCaller(this.port);
		this.sandbox.control("settings/", "{\"processing_ms\": 0}");
		this.sandbox.control("subscriptions/", "{\"account_id\": \"test_ig_user\", \"state\": \"on\"}");
		this.token = this.sandbox.login("test");
	}

	@AfterEach
	void forget() {
		this.sandbox.reset();
	}

	@Test
	void commentOnTheNewestMediumIsDeliveredCountedAndListed() {
		String medium = publish();
		JsonNode told = this.sandbox.control("events/", "{\"kind\": \"comment\", \"text\": \"café 😀\"}").body();
		String comment = told.at("/delivered/0/comment_id").asString();
		assertThat(told.at("/status").asInt()).isEqualTo(200);
		assertThat(told.at("/body").asString()).contains("\"text\":\"caf\\u00e9 \\ud83d\\ude00\"", medium);
		assertThat(this.sandbox.get(this.token, "/" + medium + "?fields=comments_count")
			.body()
			.at("/comments_count")
			.asInt()).isEqualTo(1);
		assertThat(
				this.sandbox.get(this.token, "/" + medium + "/comments?fields=id,text,username").body().at("/data/0"))
			.isEqualTo(new JsonMapper()
				.readTree("{\"id\": \"" + comment + "\", \"text\": \"café 😀\", \"username\": \"anna.k\"}"));
		assertThat(this.sandbox.get(this.token, "/" + comment + "?fields=media").text("/media/id")).isEqualTo(medium);
	}

	@ParameterizedTest
	@CsvSource({ "comment,changes/0/field,comments", "live_comment,changes/0/field,live_comments",
			"mention,changes/0/field,mentions", "story_insights,changes/0/field,story_insights",
			"message,messaging/0/message/text,Hello",
			"story_mention,messaging/0/message/attachments/0/type,story_mention",
			"story_reply,messaging/0/message/text,Hello", "reaction,messaging/0/reaction/action,react",
			"message_edit,messaging/0/message_edit/num_edit,1", "message_delete,messaging/0/message/is_deleted,true",
			"seen,messaging/0/recipient/id,17841400000000099", "unreaction,messaging/0/reaction/action,unreact",
			"quick_reply,messaging/0/message/quick_reply/payload,YES",
			"unsupported,messaging/0/message/is_unsupported,true",
			"referral_message,messaging/0/message/referral/source,ADS", "echo,messaging/0/sender/id,17841400000000099",
			"standby,standby/0/message/text,Hello", "postback,messaging/0/postback/title,Hello",
			"referral,messaging/0/referral/type,OPEN_THREAD", "caption_mention,changes/0/field,mentions",
			"unknown,changes/0/field,crystal_ball" })
	void everyKindIsTakenByTheService(String kind, String pointer, String value) {
		JsonNode told = this.sandbox
			.control("events/", "{\"account_id\": \"test_ig_user\", \"text\": \"Hello\", \"kind\": \"" + kind + "\"}")
			.body();
		JsonNode body = new JsonMapper().readTree(told.at("/body").asString());
		assertThat(told.at("/status").asInt()).isEqualTo(200);
		assertThat(body.at("/object").asString()).isEqualTo("instagram");
		assertThat(body.at("/entry/0/id").asString()).isEqualTo("17841400000000099");
		assertThat(body.at("/entry/0/" + pointer).asString()).isEqualTo(value);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "\"parent_id\": \"18000000000000001\"|value/parent_id|18000000000000001",
					"\"ad_id\": \"1202\"|value/media/ad_id|1202",
					"\"username\": \"test_ig_user\"|value/from/id|17841400000000099",
					"\"username\": \"test_ig_user\"|value/from/self_ig_scoped_id|68411990000000099" })
	void commentSaysWhatItIs(String detail, String pointer, String value) {
		JsonNode told = this.sandbox
			.control("events/", "{\"account_id\": \"test_ig_user\", \"kind\": \"comment\", " + detail + "}")
			.body();
		assertThat(
				new JsonMapper().readTree(told.at("/body").asString()).at("/entry/0/changes/0/" + pointer).asString())
			.isEqualTo(value);
	}

	@Test
	void answerToACommentIsListedBelowItAndCounted() {
		String medium = publish();
		String top = happen("comment").at("/delivered/0/comment_id").asString();
		String answer = this.sandbox
			.control("events/", "{\"kind\": \"comment\", \"text\": \"Yes\", \"parent_id\": \"" + top + "\"}")
			.body()
			.at("/delivered/0/comment_id")
			.asString();
		JsonNode listed = this.sandbox.get(this.token, "/" + medium + "/comments?fields=id,replies{id,parent_id}")
			.body();
		assertThat(listed.at("/data")).hasSize(1);
		assertThat(listed.at("/data/0/replies/data/0/id").asString()).isEqualTo(answer);
		assertThat(listed.at("/data/0/replies/data/0/parent_id").asString()).isEqualTo(top);
		assertThat(this.sandbox.get(this.token, "/" + top + "/replies").text("/data/0/text")).isEqualTo("Yes");
		assertThat(this.sandbox.get(this.token, "/" + medium + "?fields=comments_count")
			.body()
			.at("/comments_count")
			.asInt()).isEqualTo(2);
	}

	@Test
	void editsOfAMessageAreCounted() {
		happen("message");
		assertThat(List.of(happen("message_edit"), happen("message_edit")))
			.extracting((told) -> new JsonMapper().readTree(told.at("/body").asString())
				.at("/entry/0/messaging/0/message_edit/num_edit")
				.asInt())
			.containsExactly(1, 2);
	}

	@Test
	void nothingIsSentForAnAccountThatNobodySubscribedButTheDashboardsTest() {
		JsonNode told = this.sandbox.control("events/", "{\"account_id\": \"demoflorist\", \"kind\": \"message\"}")
			.body();
		assertThat(told.at("/delivered")).isEmpty();
		assertThat(told.at("/status").isNull()).isTrue();
		assertThat(told.at("/note").asString()).startsWith("@demoflorist is not subscribed");
		JsonNode test = this.sandbox
			.control("events/", "{\"account_id\": \"demoflorist\", \"kind\": \"dashboard_test\"}")
			.body();
		assertThat(test.at("/status").asInt()).isEqualTo(200);
		assertThat(test.at("/body").asString()).contains("\"entry\":[{\"id\":\"0\"");
	}

	@Test
	void delayedDeliveryIsAnsweredBeforeItIsMade() {
		JsonNode told = this.sandbox
			.control("events/", "{\"account_id\": \"test_ig_user\", \"kind\": \"message\", \"delay_ms\": 1}")
			.body();
		assertThat(told.at("/statuses")).isEmpty();
		assertThat(told.at("/note").asString()).isEqualTo("It is sent after 1 ms.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "reaction", "seen", "message_edit", "message_delete" })
	void whatIsAboutAMessageNamesTheLastOne(String kind) {
		String mid = happen("message").at("/delivered/0/mid").asString();
		assertThat(happen(kind).at("/delivered/0/mid").asString()).isEqualTo(mid);
	}

	@Test
	void sameDeliveryIsMadeSeveralTimes() {
		JsonNode told = this.sandbox.control("events/", "{\"kind\": \"message\", \"times\": 3}").body();
		assertThat(told.at("/statuses")).hasSize(3);
		assertThat(told.at("/delivered")).hasSize(1);
	}

	@Test
	void batchHoldsDifferentEvents() {
		JsonNode told = this.sandbox.control("events/", "{\"kind\": \"message\", \"batch\": 20, \"shuffle\": true}")
			.body();
		assertThat(told.at("/statuses")).hasSize(1);
		assertThat(told.at("/delivered").findValuesAsString("mid")).hasSize(20).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "wrong", "missing" })
	void forgeryIsRefusedByTheService(String signature) {
		assertThat(this.sandbox.control("events/", "{\"kind\": \"message\", \"signature\": \"" + signature + "\"}")
			.body()
			.at("/status")
			.asInt()).isEqualTo(403);
	}

	@Test
	void deliveryThatStandsStillIsStillWhole() {
		assertThat(this.sandbox.control("events/", "{\"kind\": \"message\", \"stall_ms\": 200}")
			.body()
			.at("/status")
			.asInt()).isEqualTo(200);
	}

	@Test
	void brokenDeliveryGetsNoAnswer() {
		JsonNode told = this.sandbox.control("events/", "{\"kind\": \"message\", \"drop\": true}").body();
		assertThat(told.at("/status").isNull()).isTrue();
		assertThat(told.at("/delivered")).hasSize(1);
	}

	@Test
	void unsubscribedAccountIsTold() {
		this.sandbox.control("subscriptions/", "{\"account_id\": \"test_ig_user\", \"state\": \"off\"}");
		assertThat(happen("message").at("/statuses")).isEmpty();
		this.sandbox.control("subscriptions/", "{\"account_id\": \"test_ig_user\", \"state\": \"on\"}");
		assertThat(happen("message").at("/statuses")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "events/|{\"kind\": \"earthquake\"}", "events/|{}",
					"events/|{\"kind\": \"comment\", \"account_id\": \"nobody\"}",
					"events/|{\"kind\": \"comment\", \"batch\": 0}",
					"events/|{\"kind\": \"message\", \"attachment\": \"parcel\"}",
					"events/|{\"kind\": \"message\", \"delay_ms\": -1}",
					"events/|{\"kind\": \"comment\", \"signature\": \"forged\"}", "faults/|{\"kind\": \"error\"}",
					"faults/|{\"on\": \"me\", \"kind\": \"flood\"}", "clock/|{\"advance\": \"-PT1H\"}", "clock/|{}",
					"tokens/|{\"state\": \"tired\"}", "settings/|{\"followers_per_hour\": 5}",
					"settings/|{\"quota_total\": \"many\"}", "settings/|{\"require_proof\": \"perhaps\"}",
					"accounts/|{\"count\": 0}", "callbacks/|{\"kind\": \"letter\"}",
					"subscriptions/|{\"state\": \"half\"}", "clock/|no json" })
	void orderThatIsNotUnderstoodIsAProblem(String path, String json) {
		SandboxCaller.Answer answer = this.sandbox.control(path, json);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
	}

	@Test
	void callbackRemovesTheAppAndReportsWhatTheServiceSaid() {
		JsonNode told = this.sandbox.control("callbacks/", "{\"kind\": \"deauthorize\"}").body();
		assertThat(told.at("/url").asString()).endsWith("/api/v1/automation/instagram/deauthorize/");
		assertThat(told.at("/status").isInt()).isTrue();
		assertThat(this.sandbox.get(this.token, "/me").error()).isEqualTo("190/458");
	}

	@Test
	void controlCallsDoNotExistForWhatAProxyPassesOn() {
		assertThat(this.sandbox.wire()
			.send(this.sandbox.wire().request("/sandbox/control/ledger/").header("X-Forwarded-For", "203.0.113.9"))
			.statusCode()).isEqualTo(404);
	}

	@Test
	void controlCallsDoNotExistForAPageOfSomebodyElses() {
		assertThat(this.sandbox.wire()
			.send(this.sandbox.wire().request("/sandbox/control/ledger/").header("Origin", "http://evil.example"))
			.statusCode()).isEqualTo(404);
		assertThat(this.sandbox.wire()
			.send(this.sandbox.wire().request("/sandbox/control/ledger/").header("Origin", "http://localhost:3000"))
			.statusCode()).isEqualTo(200);
	}

	private JsonNode happen(String kind) {
		return this.sandbox.control("events/", "{\"account_id\": \"test_ig_user\", \"kind\": \"" + kind + "\"}").body();
	}

	private String publish() {
		String container = this.sandbox.post(this.token, TEST + "/media", Map.of("image_url", "placeholder"))
			.text("/id");
		return this.sandbox.post(this.token, TEST + "/media_publish", Map.of("creation_id", container)).text("/id");
	}

}

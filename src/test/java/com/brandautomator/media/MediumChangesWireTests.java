package com.brandautomator.media;

import java.util.List;

import com.brandautomator.Person;
import com.brandautomator.WireTest;
import com.brandautomator.sandbox.SandboxCaller;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A medium is deleted once and its comments are switched, whatever comes of the calls.
 */
@WireTest
class MediumChangesWireTests {

	@LocalServerPort
	int port;

	private SandboxCaller sandbox;

	private Person person;

	@BeforeEach
	void connect() {
		this.sandbox = new SandboxCaller(this.port);
		this.sandbox.control("settings/", "{\"processing_ms\": 0}");
		this.person = new Person(this.port).withTestAccount();
	}

	@AfterEach
	void forget() {
		this.sandbox.reset();
	}

	@Test
	void deletedPostsReelsCarouselsAndStoriesAreGoneAndTheirPublicationsStay() {
		for (String[] made : List.of(new String[] { "instagram/post/", "{\"image_url\": \"rolls\"}" },
				new String[] { "instagram/post/", "{\"video_url\": \"film\", \"media_type\": \"REELS\"}" },
				new String[] { "instagram/carousel/post/", "{\"media_urls\": [\"one\", \"two\"]}" },
				new String[] { "instagram/stories/", "{\"image_url\": \"rolls\"}" })) {
			Answer post = this.person.post(made[0], made[1]);
			String id = post.text("/media_id");
			assertThat(delete(id).body().toString())
				.isEqualTo("{\"success\":true,\"deleted_id\":\"" + id + "\",\"test_mode\":true}");
			assertThat(this.person.get("instagram/media/" + id + "/").status()).isEqualTo(404);
			assertThat(this.person.get("instagram/publications/" + post.text("/publication_id") + "/").text("/status"))
				.isEqualTo("published");
			Answer again = delete(id);
			assertThat(again.status()).isEqualTo(404);
			assertThat(again.text("/code")).isEqualTo("not_found");
		}
		assertThat(this.person.get("instagram/media/").body().at("/media")).isEmpty();
		assertThat(this.person.get("instagram/stories/").body().at("/stories")).isEmpty();
		assertThat(deletions()).isEqualTo(4);
	}

	@Test
	void itemOfACarouselIsForTheAppAndStays() {
		String carousel = this.person.post("instagram/carousel/post/", "{\"media_urls\": [\"one\", \"two\"]}")
			.text("/media_id");
		JsonNode children = this.person.get("instagram/media/" + carousel + "/").body().at("/children");
		assertThat(children).hasSize(2)
			.allSatisfy((child) -> assertThat(child.propertyNames()).containsExactlyInAnyOrder("id", "media_type",
					"media_url", "thumbnail_url"));
		Answer refused = delete(children.at("/0/id").asString());
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.text("/code")).isEqualTo("not_deletable");
		assertThat(refused.text("/error")).contains("in the Instagram app");
		assertThat(refused.text("/graph/code") + "/" + refused.text("/graph/subcode")).isEqualTo("-1/2207073");
		assertThat(this.person.get("instagram/media/" + carousel + "/").body().at("/children")).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			# kind,        code, subcode, after_work, status, our code,           gone
			  lost_answer, -,    -,       -,          200,    -,                  true
			  drop,        -,    -,       -,          502,    meta_failed,        false
			  html_502,    -,    -,       -,          502,    meta_failed,        false
			  error,       -1,   2207085, true,       200,    -,                  true
			  error,       -1,   2207085, false,      422,    not_deletable,      false
			  error,       -1,   2207073, false,      422,    not_deletable,      false
			  error,       1,    -,       true,       200,    -,                  true
			  error,       2,    -,       false,      502,    meta_failed,        false
			  error,       100,  33,      false,      404,    not_found,          false
			  error,       10,   -,       false,      403,    permission_missing, false
			  error,       368,  -,       false,      403,    account_restricted, false
			""")
	void deletionIsSentOnceAndLookedAtBeforeAnythingIsSaid(String kind, String code, String subcode, String afterWork,
			int status, String ourCode, boolean gone) {
		String id = post();
		String error = (code != null) ? ", \"after_work\": " + afterWork + ", \"error\": {\"code\": " + code
				+ ", \"subcode\": " + subcode + "}" : "";
		assertThat(this.sandbox
			.control("faults/",
					"{\"on\": \"" + id + "\", \"method\": \"DELETE\", \"kind\": \"" + kind + "\"" + error + "}")
			.status()).isBetween(200, 299);
		Answer answer = delete(id);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.body().path("code").stringValue(null)).isEqualTo(ourCode);
		assertThat(deletions()).isOne();
		assertThat(live()).isEqualTo(!gone);
	}

	@Test
	void whatIsNoMediumIsNeverDeleted() {
		String id = post();
		this.sandbox.control("events/", "{\"kind\": \"comment\", \"media_id\": \"" + id + "\"}");
		String comment = this.person.get("instagram/webhooks/events/").text("/events/0/comment_id");
		for (String other : List.of(comment, "17841400000000099", "10760000000000099", "17900000000000000", "1")) {
			assertThat(delete(other).status()).as(other).isEqualTo(404);
			assertThat(enable(other, "false").status()).as(other).isEqualTo(404);
		}
		assertThat(deletions()).isZero();
	}

	@Test
	void commentsAreSwitchedOffAndOn() {
		String id = post();
		assertThat(enable(id, "false").body().toString())
			.isEqualTo("{\"success\":true,\"enabled\":false,\"test_mode\":true}");
		assertThat(enable(id, "true").body().at("/enabled").asBoolean()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "lost_answer,200", "drop,502" })
	void switchWhoseAnswerIsLostIsLookedAt(String fault, int status) {
		String id = post();
		this.sandbox.control("faults/", "{\"on\": \"" + id + "\", \"method\": \"POST\", \"kind\": \"" + fault + "\"}");
		Answer answer = enable(id, "false");
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.body().path("code").stringValue("none"))
			.isEqualTo((status == 200) ? "none" : "outcome_unknown");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"enabled\": null}", "{\"enabled\": \"perhaps\"}", "[]" })
	void switchWithoutADirectionIsRefused(String body) {
		Answer refused = this.person.post("instagram/media/17900000000000000/comments/enabled/", body);
		assertThat(refused.status()).isEqualTo(400);
	}

	private String post() {
		return this.person.post("instagram/post/", "{\"image_url\": \"rolls\"}").text("/media_id");
	}

	private Answer delete(String id) {
		return this.person.send(this.person.request("instagram/media/" + id + "/").DELETE());
	}

	private Answer enable(String id, String enabled) {
		return this.person.post("instagram/media/" + id + "/comments/enabled/", "{\"enabled\": " + enabled + "}");
	}

	private long deletions() {
		return this.sandbox.read("ledger/")
			.body()
			.at("/calls")
			.valueStream()
			.filter((call) -> call.at("/method").asString().equals("DELETE")
					&& call.at("/path").asString().matches(".*/\\d+"))
			.count();
	}

	private boolean live() {
		return !this.person.get("instagram/media/").body().at("/media").isEmpty();
	}

}

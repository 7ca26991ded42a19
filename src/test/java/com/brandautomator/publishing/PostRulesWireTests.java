package com.brandautomator.publishing;

import java.util.List;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a post may hold, and what is said of one that may not be sent.
 */
class PostRulesWireTests extends AsPoster {

	@ParameterizedTest
	@ValueSource(strings = { "2020-01-01T00:00:00Z", "2099-01-01T00:00:00", "tomorrow", "+12345-01-01T00:00:00Z",
			"2099-13-01T00:00:00Z" })
	void timeThatCannotBeIsNamed(String time) {
		Answer refused = this.poster.schedule(time, "key-" + time);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text("/errors/0/field")).isEqualTo("scheduled_time");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{}                                                                      | 400 | image_url
			{"image_url": ""}                                                       | 400 | image_url
			{"image_url": 7}                                                        | 400 | image_url
			{"image_url": "x", "media_type": "POSTER"}                              | 400 | media_type
			{"image_url": "x", "caption": 5}                                        | 400 | caption
			{"image_url": "x", "scheduled_time": ""}                                | 400 | scheduled_time
			{"image_url": "x", "scheduled_time": "1893456000"}                      | 400 | scheduled_time
			{"image_url": "x", "scheduled_time": 1893456000}                        | 400 | scheduled_time
			{"image_url": "x", "video_url": "https://example.com/a.mp4"}            | 400 | video_url
			{"image_url": "x", "upload_id": "1"}                                    | 400 | upload_id
			{"image_url": "a\\u0000b"}                                              | 422 | image_url
			{"image_url": "x", "media_type": "REELS"}                               | 400 | video_url
			{"video_url": "x", "media_type": "IMAGE"}                               | 400 | image_url
			{"video_url": "https://localhost.localdomain/a.mp4"}                    | 422 | video_url
			{"image_url": "x", "share_to_feed": true}                               | 422 | share_to_feed
			{"image_url": "x", "first_comment": " "}                                | 422 | first_comment
			{"image_url": "x", "collaborators": ["a", "b", "c", "d"]}               | 422 | collaborators
			{"image_url": "x", "collaborators": [null]}                             | 422 | collaborators
			{"image_url": "x", "user_tags": [{"username": "a", "x": 2, "y": 0}]}    | 422 | user_tags
			{"image_url": "x", "user_tags": [null]}                                 | 422 | user_tags
			{"image_url": "x", "caption": "a\\u0000b"}                              | 422 | caption
			{"image_url": "x", "caption": "a\\ud83d"}                               | 422 | caption
			{"image_url": "x", "title": "a\\u0000b"}                                | 422 | title
			{"image_url": "x", "alt_text": "a\\u0000b"}                             | 422 | alt_text
			{"image_url": "x", "location_id": "a\\u0000b"}                          | 422 | location_id
			{"image_url": "x", "collaborators": ["a\\u0000b"]}                      | 422 | collaborators
			{"image_url": "ftp://example.com/a.jpg"}                                | 422 | image_url
			""")
	void requestThatCannotBePublishedNamesItsField(String body, int status, String field) {
		Answer refused = this.poster.person().post("instagram/post/", body);
		assertThat(refused.status()).isEqualTo(status);
		assertThat(refused.text("/errors/0/field")).isEqualTo(field);
		assertThat(this.poster.publishCalls()).isEmpty();
	}

	@Test
	void everyFindingIsSaidAtOnceWithWhatWasMeasured() {
		Answer refused = this.poster.person()
			.post("instagram/post/", new JsonMapper().writeValueAsString(Map.of("image_url", "http://example.com/",
					"caption", "#rolls ".repeat(400), "alt_text", "x".repeat(1001))));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.body().at("/errors").findValuesAsString("rule")).containsExactlyInAnyOrder("caption_length",
				"caption_hashtags", "media_url", "alt_text_length");
		assertThat(refused.body().at("/errors").toString()).contains("\"measured\":2800,\"allowed\":2200",
				"\"measured\":400,\"allowed\":30", "\"measured\":1001,\"allowed\":1000");
	}

	@Test
	void optionsOfAnImageReachMeta() {
		Answer post = this.poster.person().post("instagram/post/", """
				{"image_url": "rolls", "alt_text": "Six rolls", "collaborators": ["democoffee"], "location_id": "1",
				 "user_tags": [{"username": "democoffee", "x": 0.5, "y": 1}], "is_ai_generated": true}""");
		assertThat(post.status()).isEqualTo(200);
		assertThat(this.database.sql("select options::text from publication where id = ?")
			.param(Poster.id(post))
			.query(String.class)
			.single()).contains("\"alt_text\": \"Six rolls\"", "[\\\"democoffee\\\"]",
					"[{\\\"username\\\":\\\"democoffee\\\",\\\"x\\\":0.5,\\\"y\\\":1.0}]",
					"\"is_ai_generated\": \"true\"");
		assertThat(this.poster.sandbox()
			.get(this.poster.sandbox().login("test"), "/" + post.text("/media_id") + "?fields=alt_text")
			.text("/alt_text")).isEqualTo("Six rolls");
	}

	@Test
	void addressesThatReachIntoOurOwnNetworkAreRefusedAndNeverOpened() throws Exception {
		try (ServerSocket canary = new ServerSocket(0)) {
			CompletableFuture<Socket> visitor = CompletableFuture.supplyAsync(() -> {
				try {
					return canary.accept();
				}
				catch (java.io.IOException ex) {
					return null;
				}
			});
			assertThat(EvilAddresses.all(canary.getLocalPort()).filter((address) -> !address.isEmpty()))
				.hasSizeGreaterThan(40)
				.allSatisfy((address) -> {
					Answer refused = this.poster.person()
						.post("instagram/post/", new JsonMapper().writeValueAsString(Map.of("image_url", address)));
					assertThat(refused.status()).isEqualTo(422);
					assertThat(refused.text("/code")).isEqualTo("media_rules");
				});
			assertThat(visitor).isNotDone();
		}
	}

	@Test
	void answerThatNobodyCouldReadIsRefusedBeforeAnythingIsDone() {
		for (String accept : List.of("text/html", "application/xml", "garbage/;")) {
			Answer refused = this.poster.post("Accept", accept);
			assertThat(refused.status()).as(accept).isEqualTo(406);
		}
		assertThat(this.poster.publishCalls()).isEmpty();
	}

}

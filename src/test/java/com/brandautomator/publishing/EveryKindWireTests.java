package com.brandautomator.publishing;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reels, carousels and stories are taken in with all that is said of them, or refused
 * with all that is wrong.
 */
class EveryKindWireTests extends AsPoster {

	private static final String LATER = "\"scheduled_time\": \"2099-01-01T00:00:00Z\"";

	@Test
	void carouselForLaterIsTakenInWithEachOfItsItems() {
		Answer answer = post("carousel/post/", """
				{"caption": "Good morning", "location_id": "7", "first_comment": "#rolls",
				 "items": [{"url": "carousel_image_1", "alt_text": "Rolls"}, {"url": "carousel_video_2"}], %s}""");
		assertThat(answer.status()).isEqualTo(201);
		assertThat(answer.body().propertyNames()).containsExactlyInAnyOrder("scheduled", "calendar_id",
				"scheduled_date", "message", "test_mode", "publication_id", "media_type", "carousel_count");
		assertThat(answer.text("/media_type")).isEqualTo("CAROUSEL_ALBUM");
		assertThat(answer.body().at("/carousel_count").asInt()).isEqualTo(2);
		Map<String, Object> row = row(answer);
		assertThat(row).containsEntry("kind", "carousel").containsEntry("caption", "Good morning");
		assertThat(json(row, "options")).isEqualTo(new JsonMapper().readTree("{\"location_id\": \"7\"}"));
		assertThat(json(row, "media")).isEqualTo(new JsonMapper().readTree("""
				[{"type": "IMAGE", "url": "carousel_image_1", "options": {"alt_text": "Rolls"}},
				 {"type": "VIDEO", "url": "carousel_video_2", "options": {}}]"""));
	}

	@Test
	void storyForLaterIsTakenIn() {
		Map.of("{\"image_url\": \"a_picture\", %s}", "IMAGE", "{\"type\": \"video\", \"url\": \"a_file\", %s}", "VIDEO",
				"{\"video_url\": \"a_file\", \"caption\": \"Note\", %s}", "VIDEO")
			.forEach((body, type) -> {
				Answer answer = post("stories/", body);
				assertThat(answer.status()).isEqualTo(201);
				assertThat(answer.body().propertyNames()).containsExactlyInAnyOrder("scheduled", "calendar_id",
						"scheduled_date", "message", "test_mode", "publication_id");
				assertThat(row(answer)).containsEntry("kind", "story");
				assertThat(json(row(answer), "media").at("/0/type").asString()).isEqualTo(type);
			});
	}

	@Test
	void reelForLaterIsTakenInWithAllThatMetaTakesForOne() {
		Answer answer = post("post/", """
				{"video_url": "https://example.com/a.mp4", "media_type": "VIDEO", "share_to_feed": false,
				 "cover_url": "https://example.com/a.jpg", "thumb_offset": 1500, "audio_name": "Oven",
				 "trial": {"graduation_strategy": "SS_PERFORMANCE"}, "collaborators": ["democoffee"],
				 "user_tags": [{"username": "democoffee"}], "is_ai_generated": false, %s}""");
		assertThat(answer.status()).isEqualTo(201);
		assertThat(row(answer)).containsEntry("kind", "reel");
		assertThat(json(row(answer), "options")).isEqualTo(new JsonMapper().readTree("""
				{"share_to_feed": "false", "cover_url": "https://example.com/a.jpg", "audio_name": "Oven",
				 "trial_params": "{\\"graduation_strategy\\":\\"SS_PERFORMANCE\\"}",
				 "collaborators": "[\\"democoffee\\"]", "user_tags": "[{\\"username\\":\\"democoffee\\"}]",
				 "is_ai_generated": "false"}"""));
	}

	@Test
	void everyKindGoesLiveAndIsAnsweredAsTheContractSays() {
		Answer carousel = live("carousel/post/", """
				{"items": [{"url": "carousel_image_1", "alt_text": "Rolls"}, {"url": "carousel_video_2"}]}""");
		assertThat(carousel.text("/media_type")).isEqualTo("CAROUSEL_ALBUM");
		assertThat(carousel.body().at("/carousel_count").asInt()).isEqualTo(2);
		Answer reel = live("post/", "{\"video_url\": \"test_video_url\", \"trial\": true}");
		assertThat(reel.text("/media_type")).isEqualTo("VIDEO");
		assertThat(reel.body().propertyNames()).containsExactlyInAnyOrder("success", "id", "media_id", "media_type",
				"permalink", "media_url", "timestamp", "message", "test_mode", "publication_id");
		Answer story = live("stories/", "{\"type\": \"video\", \"url\": \"test_video_url\"}");
		assertThat(story.text("/type")).isEqualTo("video");
		assertThat(story.text("/story_id")).isEqualTo(story.text("/media_id"));
		assertThat(Instant.parse(story.text("/expires_at")))
			.isEqualTo(Instant.parse(story.text("/timestamp")).plus(Duration.ofHours(24)));
		assertThat(live("stories/", "{\"image_url\": \"test_image_url\"}").text("/type")).isEqualTo("photo");
	}

	private Answer live(String path, String body) {
		Answer answer = this.poster.person().post("instagram/" + path, body, "Prefer", "wait=25");
		assertThat(answer.status()).as(() -> answer.body().toString()).isEqualTo(200);
		assertThat(answer.text("/permalink")).startsWith("http");
		assertThat(answer.text("/id")).isNotBlank().isEqualTo(answer.text("/media_id"));
		return answer;
	}

	@Test
	void manyHashtagsAreAWarningAndNoError() {
		Answer answer = post("post/", """
				{"image_url": "rolls", "caption": "#a #b #c #d #e #f", %s}""");
		assertThat(answer.status()).isEqualTo(201);
		assertThat(answer.text("/warnings/0/field")).isEqualTo("caption");
		assertThat(answer.text("/warnings/0/rule")).isEqualTo("caption_many_hashtags");
		assertThat(answer.body().at("/warnings/0/measured").asInt()).isEqualTo(6);
		assertThat(answer.body().at("/warnings/0/allowed").asInt()).isEqualTo(5);
		assertThat(answer.body().at("/warnings")).hasSize(1);
	}

	@Test
	void requestThatCannotBePublishedNamesItsField() {
		assertThat(
				"""
						carousel/post/ | {}                                                           | 400 | media_urls
						carousel/post/ | {"media_urls": ["a"]}                                        | 400 | media_urls
						carousel/post/ | {"media_urls": "a"}                                          | 400 | media_urls
						carousel/post/ | {"media_urls": ["a", 7]}                                     | 400 | media_urls[1]
						carousel/post/ | {"items": [{"url": "a"}, "b"]}                               | 400 | items[1]
						carousel/post/ | {"items": [{"url": 5}]}                                      | 400 | items[0].url
						carousel/post/ | {"items": [{"user_tags": [{"username": "a", "x": "0.5"}]}]}  | 400 | items[0].user_tags[0].x
						carousel/post/ | {"collaborators": "a"}                                       | 400 | collaborators
						carousel/post/ | {"media_urls": ["a", "https://10.0.0.1/"]}                   | 422 | media_urls[1]
						carousel/post/ | {"items": [{"url": "a"}, {"url": "b", "share_to_feed": true}]} | 422 | items[1].share_to_feed
						stories/       | {}                                                           | 400 | image_url
						stories/       | {"url": "a", "type": "reel"}                                 | 400 | type
						stories/       | {"url": "a", "is_ai_generated": "yes"}                       | 400 | is_ai_generated
						stories/       | {"url": "a", "first_comment": "First!"}                      | 422 | first_comment
						stories/       | {"url": "a", "collaborators": ["b"]}                         | 422 | collaborators
						post/          | {"video_url": "a", "thumb_offset": "7"}                      | 400 | thumb_offset
						post/          | {"video_url": "a", "trial": "SOMETIMES"}                     | 400 | trial
						post/          | {"video_url": "a", "trial": {"graduation_strategy": 1}}      | 400 | trial
						post/          | {"video_url": "a", "share_to_feed": "true"}                  | 400 | share_to_feed
						post/          | {"video_url": "a", "thumb_offset": -1}                       | 422 | thumb_offset
						post/          | {"video_url": "a", "alt_text": "b"}                          | 422 | alt_text
						"""
					.lines())
			.hasSize(21)
			.allSatisfy((line) -> {
				String[] row = line.split(" +\\| ");
				Answer refused = post(row[0], row[1]);
				assertThat(refused.status()).isEqualTo(Integer.parseInt(row[2]));
				assertThat(refused.text("/errors/0/field")).isEqualTo(row[3]);
				assertThat(refused.text("/error")).isNotBlank().isEqualTo(refused.text("/detail"));
			});
		assertThat(this.poster.publishCalls()).isEmpty();
	}

	@Test
	void formWithoutAPictureIsToldSo() {
		for (int size : List.of(10, 600_000)) {
			Answer refused = this.poster.person()
				.send(this.poster.person()
					.request("instagram/stories/")
					.header("Content-Type", "multipart/form-data; boundary=b")
					.POST(BodyPublishers
						.ofString("--b\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\nphoto\r\n"
								+ "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\n"
								+ "x".repeat(size) + "\r\n--b--\r\n")));
			assertThat(refused.status()).isEqualTo(422);
			assertThat(refused.text("/errors/0/field")).isEqualTo("file");
			assertThat(refused.text("/error")).contains("no picture that can be made into a JPEG");
		}
	}

	@Test
	void sameKeyIsTheSameCarousel() {
		String key = "key-" + Instant.now();
		String body = "{\"media_urls\": [\"a\", \"b\"], %s}".formatted(LATER);
		Answer first = this.poster.person().post("instagram/carousel/post/", body, "Idempotency-Key", key);
		Answer second = this.poster.person().post("instagram/carousel/post/", body, "Idempotency-Key", key);
		assertThat(second.body()).isEqualTo(first.body());
	}

	private Answer post(String path, String body) {
		return this.poster.person().post("instagram/" + path, body.replace("%s", LATER));
	}

	private Map<String, Object> row(Answer answer) {
		return this.database
			.sql("select kind, caption, media::text as media, options::text as options from publication where id = ?")
			.param(Poster.id(answer))
			.query()
			.singleRow();
	}

	private static JsonNode json(Map<String, Object> row, String column) {
		return new JsonMapper().readTree((String) row.get(column));
	}

}

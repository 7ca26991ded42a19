package com.brandautomator.publishing;

import java.time.Instant;
import java.util.stream.Collectors;

import com.brandautomator.web.InvalidInput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the three requests ask for, and by which names.
 */
class RequestedMediaTests {

	private static final JsonMapper JSON = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.build();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"image_url": "a"}                                               | IMAGE image_url IMAGE
			{"image_url": "a.mp4", "media_type": "IMAGE"}                    | IMAGE image_url IMAGE
			{"video_url": "a"}                                               | REEL video_url VIDEO
			{"video_url": "a", "media_type": "VIDEO"}                        | REEL video_url VIDEO
			{"video_url": "a", "media_type": "REELS"}                        | REEL video_url VIDEO
			""")
	void postIsAnImageOrAReel(String body, String wished) {
		assertThat(told(JSON.readValue(body, PostRequest.class))).isEqualTo(wished);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"image_url": "a"}                                               | STORY image_url IMAGE
			{"video_url": "a"}                                               | STORY video_url VIDEO
			{"url": "a", "type": "Photo"}                                    | STORY url IMAGE
			{"url": "a", "type": "video"}                                    | STORY url VIDEO
			{"url": "https://example.com/a.MOV?x"}                           | STORY url VIDEO
			{"url": "my_Video_1"}                                            | STORY url VIDEO
			{"video_url": "a", "type": "VIDEO"}                              | STORY video_url VIDEO
			""")
	void storyIsOneImageOrVideo(String body, String wished) {
		assertThat(told(JSON.readValue(body, StoryRequest.class))).isEqualTo(wished);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{"media_urls": ["a", "carousel_video_2"]}                        | media_urls[0] IMAGE, media_urls[1] VIDEO
					{"image_urls": ["https://e.com/a.mp4", "https://e.com/mp4"]}     | image_urls[0] VIDEO, image_urls[1] IMAGE
					{"items": [{"url": "a.m4v#x"}, {"image_url": "video"}]}          | items[0].url VIDEO, items[1].image_url IMAGE
					{"items": [{"url": "video", "type": "image"}]}                   | items[0].url IMAGE
					{"items": [{"url": "a", "media_type": "VIDEO"}]}                 | items[0].url VIDEO
					{"items": [{"video_url": "a.jpg"}]}                              | items[0].video_url VIDEO
					{"media_urls": ["https://e.com/a.mp4/b.jpg"]}                    | media_urls[0] IMAGE
					{"media_urls": ["https://e.com/b.jpg?a=.mp4"]}                   | media_urls[0] IMAGE
					{"media_urls": ["https://video.e.com/b"]}                        | media_urls[0] IMAGE
					""")
	void carouselIsImagesAndVideos(String body, String wished) {
		assertThat(told(JSON.readValue(body, CarouselRequest.class))).isEqualTo("CAROUSEL " + wished);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{}                                                               | image_url
			{"url": ""}                                                      | image_url
			{"url": "a", "type": "reel"}                                     | type
			{"url": "a", "media_type": "IMAGES"}                             | media_type
			{"url": "a", "image_url": "a"}                                   | image_url
			{"image_url": "a", "video_url": "a"}                             | video_url
			{"image_url": "a", "type": "video"}                              | type
			{"image_url": "a", "scheduled_time": "2020-01-01T00:00:00Z"}     | scheduled_time
			""")
	void storyThatMakesNoSenseNamesItsField(String body, String field) {
		assertRefused(JSON.readValue(body, StoryRequest.class), field);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"media_urls": [], "items": []}                                  | items
			{"media_urls": [], "image_urls": []}                             | image_urls
			{"media_urls": ["a", null]}                                      | media_urls[1]
			{"items": [{"url": "a"}, null]}                                  | items[1]
			{"items": [{"url": "a"}, {}]}                                    | items[1].url
			{"items": [{"url": "a"}, {"url": "a", "type": "gif"}]}           | items[1].type
			{"items": [{"video_url": "a", "media_type": "image"}]}           | items[0].media_type
			{"items": [{"url": "a", "video_url": "a"}]}                      | items[0].video_url
			{"media_urls": [], "scheduled_time": "soon"}                     | scheduled_time
			""")
	void carouselThatMakesNoSenseNamesItsField(String body, String field) {
		assertRefused(JSON.readValue(body, CarouselRequest.class), field);
	}

	private static String told(PublishingRequest request) {
		Wish wish = request.wish(Instant.EPOCH);
		return wish.kind() + " "
				+ wish.media()
					.stream()
					.map((medium) -> medium.field() + " " + medium.type())
					.collect(Collectors.joining(", "));
	}

	private static void assertRefused(PublishingRequest request, String field) {
		assertThatExceptionOfType(InvalidInput.class)
			.isThrownBy(() -> request.wish(Instant.parse("2026-11-23T10:15:00Z")))
			.satisfies((ex) -> assertThat(ex.getBody().getProperties().get("errors").toString())
				.contains("field=" + field + ","));
	}

}

package com.brandautomator.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.upload.files.GivenFiles;
import com.brandautomator.web.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * A wish becomes a draft, or all that is wrong with it is said at once.
 */
class DraftingTests {

	private static final JsonMapper JSON = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.build();

	private static final String GOOD = "https://example.com/a.jpg";

	private final InstagramAccount account = Mockito.mock(InstagramAccount.class);

	private final Drafting drafting = drafting();

	private static Drafting drafting() {
		CaptionRules captions = new CaptionRules(Limits.ofPosts());
		MediaReferences references = new MediaReferences(new MediaAddressRules(Limits.withLoopbackMedia(false)));
		return new Drafting(references, captions, new OptionRules(references, captions, Limits.ofPosts()),
				new FileRules(Mockito.mock(GivenFiles.class)), new MetaParameters(JSON), Limits.ofPosts());
	}

	@Test
	void carouselKeepsWhatIsSaidOfEachMediumAndOfTheWhole() {
		Draft draft = draft(CarouselRequest.class, """
				{"title": "Breakfast", "caption": "Good morning", "location_id": "7", "is_ai_generated": true,
				 "collaborators": ["democoffee"], "first_comment": "#rolls",
				 "items": [{"url": "https://example.com/a.jpg", "alt_text": "Rolls",
				            "user_tags": [{"username": "democoffee", "x": 0.5, "y": 0.25}]},
				           {"url": "https://example.com/b.mp4"}]}""");
		assertThat(draft).isEqualTo(new Draft(
				PublicationKind.CAROUSEL, "Breakfast", "Good morning", List.of(
						new MediaItem(MediaItem.Type.IMAGE, GOOD,
								Map.of("alt_text", "Rolls", "user_tags",
										"[{\"username\":\"democoffee\",\"x\":0.5,\"y\":0.25}]")),
						MediaItem.video("https://example.com/b.mp4")),
				Map.of("collaborators", "[\"democoffee\"]", "location_id", "7", "is_ai_generated", "true"), "#rolls",
				null));
	}

	@Test
	void storyKeepsItsCaptionAsANoteThatNobodySees() {
		Draft draft = draft(StoryRequest.class, """
				{"type": "video", "url": "https://example.com/a", "caption": "%s",
				 "user_tags": [{"username": "democoffee", "x": 0.5, "y": 0.5}]}""".formatted("#a ".repeat(1000)));
		assertThat(draft.kind()).isEqualTo(PublicationKind.STORY);
		assertThat(draft.media()).containsExactly(MediaItem.video("https://example.com/a"));
		assertThat(draft.caption()).hasSize(3000);
		assertThat(draft.title()).hasSize(50);
		assertThat(draft.options()).isEqualTo(Map.of("user_tags", "[{\"username\":\"democoffee\"}]"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{}                          | Carousel requires at least 2 images  | media_urls
					{"items": [{"url": "a"}]}   | Carousel requires at least 2 images  | items
					{"image_urls": ["a"]}       | Carousel requires at least 2 images  | image_urls
					{"media_urls": ["a", "a", "a", "a", "a", "a", "a", "a", "a", "a", "a"]} | Carousel supports maximum 10 images | media_urls
					""")
	void carouselOfTooFewOrTooManyIsRefusedInTheContractsWords(String body, String sentence, String field) {
		ProblemException problem = catchThrowableOfType(ProblemException.class,
				() -> draft(CarouselRequest.class, body));
		assertThat(problem.getStatusCode().value()).isEqualTo(400);
		assertThat(problem.getBody().getDetail()).isEqualTo(sentence);
		assertThat(problem.getBody().getProperties().get("errors").toString()).contains("field=" + field + ",");
	}

	static Stream<Arguments> findings() {
		return Stream.of(
				Arguments.of(CarouselRequest.class,
						"""
								{"caption": "%s", "title": "a\\u0000", "alt_text": "Rolls", "share_to_feed": true, "first_comment": " ",
								 "items": [{"url": "urn:a", "is_ai_generated": true}, {"video_url": "carousel_video_1", "alt_text": "x"},
								           {"image_url": "https://10.0.0.1/", "user_tags": [{"username": "a"}]}]}"""
							.formatted("@a ".repeat(21)),
						List.of("caption caption_mentions", "title characters", "items[0].url media_url",
								"items[0].is_ai_generated option_not_taken", "items[1].video_url placeholder",
								"items[1].alt_text option_not_taken", "items[2].image_url media_url",
								"items[2].user_tags user_tags", "alt_text option_not_taken",
								"share_to_feed option_not_taken", "first_comment first_comment_blank")),
				Arguments.of(CarouselRequest.class, """
						{"media_urls": ["https://example.com/a.jpg", "", "carousel_image_3"]}""",
						List.of("media_urls[1] media_url", "media_urls[2] placeholder")),
				Arguments.of(StoryRequest.class, """
						{"image_url": "test_image_url", "caption": "\\ud83d", "first_comment": "a", "trial": true,
						 "location_id": "7", "collaborators": ["a"], "alt_text": "b"}""",
						List.of("caption characters", "image_url placeholder", "alt_text option_not_taken",
								"collaborators option_not_taken", "location_id option_not_taken",
								"trial option_not_taken", "first_comment option_not_taken")),
				Arguments.of(PostRequest.class, """
						{"video_url": "ftp://example.com/", "cover_url": "https://localhost/", "thumb_offset": -5,
						 "alt_text": "a"}""", List.of("video_url media_url", "alt_text option_not_taken",
						"cover_url media_url", "thumb_offset thumb_offset")));
	}

	@ParameterizedTest
	@MethodSource
	void findings(Class<? extends PublishingRequest> type, String body, List<String> expected) {
		assertThat(this.drafting.findings(wish(type, body), this.account))
			.extracting((finding) -> finding.field() + " " + finding.rule())
			.containsExactlyElementsOf(expected);
	}

	@Test
	void everyAddressIsJudgedWhereverItStands() {
		assertThat(EvilAddresses.all(8080).filter((address) -> !address.isBlank())).hasSizeGreaterThan(40)
			.allSatisfy((address) -> {
				String json = JSON.writeValueAsString(address);
				assertEvil(PostRequest.class, "{\"image_url\": %s}", json, "image_url");
				assertEvil(PostRequest.class, "{\"video_url\": %s}", json, "video_url");
				assertEvil(StoryRequest.class, "{\"url\": %s}", json, "url");
				assertEvil(CarouselRequest.class, "{\"media_urls\": [\"https://example.com\", %s]}", json,
						"media_urls[1]");
				assertEvil(CarouselRequest.class, "{\"items\": [{\"video_url\": %s}]}", json, "items[0].video_url");
			});
	}

	private void assertEvil(Class<? extends PublishingRequest> type, String body, String address, String field) {
		assertThat(this.drafting.findings(wish(type, body.formatted(address)), this.account)).extracting(Finding::field)
			.contains(field)
			.containsOnly(field);
	}

	@Test
	void nameIsTakenWhereTheAccountDraws() {
		Mockito.when(this.account.drawsMedia()).thenReturn(true);
		assertThat(
				draft(CarouselRequest.class, "{\"media_urls\": [\"carousel_image_1\", \"carousel_video_2\"]}").media())
			.containsExactly(MediaItem.image("carousel_image_1"), MediaItem.video("carousel_video_2"));
	}

	@Test
	void calendarsNameOfTheCaptionIsKept() {
		Wish wish = new Wish(PublicationKind.IMAGE, "content", "x".repeat(2201), null,
				List.of(WishedMedium.of("media_urls[0]", GOOD)), Options.NONE, null);
		RulesBrokenException broken = catchThrowableOfType(RulesBrokenException.class,
				() -> this.drafting.draft(wish, this.account));
		assertThat(broken.getBody().getProperties()).containsEntry("code", "caption_rules");
		assertThat(broken.getBody().getProperties().get("errors").toString()).contains("field=content");
	}

	private Draft draft(Class<? extends PublishingRequest> type, String body) {
		return this.drafting.draft(wish(type, body), this.account);
	}

	private static Wish wish(Class<? extends PublishingRequest> type, String body) {
		return JSON.readValue(body, type).wish(Instant.EPOCH);
	}

}

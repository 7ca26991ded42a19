package com.brandautomator.publishing;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.brandautomator.instagram.InstagramAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every option is taken where Instagram takes it, and refused with a reason elsewhere.
 */
class OptionRulesTests {

	private static final JsonMapper JSON = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.build();

	private static final Map<Option, String> GOOD = Map.ofEntries(Map.entry(Option.ALT_TEXT, "\"Six rolls\""),
			Map.entry(Option.COLLABORATORS, "[\"democoffee\"]"), Map.entry(Option.LOCATION_ID, "\"1\""),
			Map.entry(Option.USER_TAGS, "[{\"username\": \"democoffee\", \"x\": 0, \"y\": 1}]"),
			Map.entry(Option.IS_AI_GENERATED, "true"), Map.entry(Option.SHARE_TO_FEED, "false"),
			Map.entry(Option.COVER_URL, "\"https://example.com/a.jpg\""), Map.entry(Option.THUMB_OFFSET, "0"),
			Map.entry(Option.AUDIO_NAME, "\"Oven\""), Map.entry(Option.TRIAL, "\"MANUAL\""),
			Map.entry(Option.FIRST_COMMENT, "\"First! #rolls @democoffee\""));

	private final InstagramAccount account = Mockito.mock(InstagramAccount.class);

	private final OptionRules rules = new OptionRules(
			new MediaReferences(new MediaAddressRules(Limits.withLoopbackMedia(false))),
			new CaptionRules(Limits.ofPosts()), Limits.ofPosts());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			#               | IMAGE | REEL | CAROUSEL | IMAGE_STORY | VIDEO_STORY | IMAGE_ITEM | VIDEO_ITEM
			ALT_TEXT        | yes   |      |          |             |             | yes        |
			COLLABORATORS   | yes   | yes  | yes      |             |             |            |
			LOCATION_ID     | yes   | yes  | yes      |             |             |            |
			USER_TAGS       | yes   | yes  |          | yes         | yes         | yes        |
			IS_AI_GENERATED | yes   | yes  | yes      | yes         | yes         |            |
			SHARE_TO_FEED   |       | yes  |          |             |             |            |
			COVER_URL       |       | yes  |          |             |             |            |
			THUMB_OFFSET    |       | yes  |          |             |             |            |
			AUDIO_NAME      |       | yes  |          |             |             |            |
			TRIAL           |       | yes  |          |             |             |            |
			FIRST_COMMENT   | yes   | yes  | yes      |             |             |            |
			""")
	void optionIsTakenWhereInstagramTakesIt(Option option, String image, String reel, String carousel,
			String imageStory, String videoStory, String imageItem, String videoItem) {
		List<String> taken = Arrays.asList(image, reel, carousel, imageStory, videoStory, imageItem, videoItem);
		for (Place place : Place.values()) {
			List<Finding> findings = findings(option, GOOD.get(option), place);
			if (taken.get(place.ordinal()) != null) {
				assertThat(findings).as(place.name()).isEmpty();
			}
			else {
				assertThat(findings).as(place.name()).singleElement().satisfies((finding) -> {
					assertThat(finding.field()).isEqualTo("items[2]." + option.word());
					assertThat(finding.rule()).isEqualTo("option_not_taken");
					assertThat(finding.message()).contains(option.word(), place.words(), "only for");
				});
			}
		}
	}

	static Stream<Arguments> bad() {
		return Stream.of(
				bad(Option.ALT_TEXT, "\"" + "x".repeat(1001) + "\"", Place.IMAGE, "alt_text_length", 1001, 1000),
				bad(Option.ALT_TEXT, "\"a\\u0000\"", Place.IMAGE_ITEM, "characters", null, null),
				bad(Option.COLLABORATORS, "[\"a\", \"b\", \"c\", \"d\"]", Place.REEL, "collaborators", 4, 3),
				bad(Option.COLLABORATORS, "[\"@a\"]", Place.CAROUSEL, "collaborator_names", null, null),
				bad(Option.COLLABORATORS, "[\"" + "a".repeat(31) + "\"]", Place.REEL, "collaborator_names", null, null),
				bad(Option.USER_TAGS, "[{\"username\": \"a b\", \"x\": 0, \"y\": 0}]", Place.IMAGE, "user_tag_names",
						null, null),
				bad(Option.USER_TAGS, "[{\"x\": 0, \"y\": 0}]", Place.REEL, "user_tag_names", null, null),
				bad(Option.USER_TAGS, "[{\"username\": \"a\"}]", Place.IMAGE, "user_tags", null, null),
				bad(Option.USER_TAGS, "[{\"username\": \"a\", \"x\": 0}]", Place.IMAGE_STORY, "user_tags", null, null),
				bad(Option.USER_TAGS, "[{\"username\": \"a\", \"x\": -0.01, \"y\": 0}]", Place.IMAGE_ITEM, "user_tags",
						null, null),
				bad(Option.COVER_URL, "\"\"", Place.REEL, "media_url", null, null),
				bad(Option.COVER_URL, "\"cover\"", Place.REEL, "placeholder", null, null),
				bad(Option.THUMB_OFFSET, "-1", Place.REEL, "thumb_offset", -1, 0),
				bad(Option.AUDIO_NAME, "\"\\ud83d\"", Place.REEL, "characters", null, null),
				bad(Option.FIRST_COMMENT, "\"\"", Place.IMAGE, "first_comment_blank", null, null),
				bad(Option.FIRST_COMMENT, "\" \\u200b\\u00a0\\n\"", Place.IMAGE, "first_comment_blank", null, null),
				bad(Option.FIRST_COMMENT, "\"a\\u0000\"", Place.REEL, "characters", null, null),
				bad(Option.FIRST_COMMENT, "\"" + "#a ".repeat(31) + "\"", Place.REEL, "first_comment_hashtags", 31L,
						30L),
				bad(Option.FIRST_COMMENT, "\"" + "@a ".repeat(21) + "\"", Place.REEL, "first_comment_mentions", 21L,
						20L),
				bad(Option.FIRST_COMMENT, "\"" + "a".repeat(2201) + "\"", Place.REEL, "first_comment_length", 2201L,
						2200L));
	}

	private static Arguments bad(Option option, String json, Place place, String rule, Object measured,
			Object allowed) {
		return Arguments.of(option, json, place, new Finding("items[2]." + option.word(), "", rule, measured, allowed));
	}

	@ParameterizedTest
	@MethodSource("bad")
	void findingSaysWhatWasMeasuredAndWhatIsAllowed(Option option, String json, Place place, Finding expected) {
		assertThat(findings(option, json, place)).singleElement().satisfies((finding) -> {
			assertThat(finding.message()).isNotBlank();
			assertThat(new Finding(finding.field(), "", finding.rule(), finding.measured(), finding.allowed()))
				.isEqualTo(expected);
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			USER_TAGS     | [{"username": "a"}]                  | REEL
			USER_TAGS     | [{"username": "a"}]                  | IMAGE_STORY
			USER_TAGS     | [{"username": "a", "x": 7, "y": 7}]  | REEL
			USER_TAGS     | []                                   | CAROUSEL
			COLLABORATORS | []                                   | IMAGE_STORY
			COLLABORATORS | ["a.b_9", "b", "c"]                  | CAROUSEL
			TRIAL         | false                                | IMAGE
			""")
	void whatBreaksNoRuleIsTaken(Option option, String json, Place place) {
		assertThat(findings(option, json, place)).isEmpty();
	}

	@Test
	void coverIsJudgedAsEveryAddressIs() {
		assertThat(EvilAddresses.all(8080)).hasSizeGreaterThan(40)
			.allSatisfy(
					(address) -> assertThat(findings(Option.COVER_URL, JSON.writeValueAsString(address), Place.REEL))
						.isNotEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			true                                        | {"graduation_strategy":"MANUAL"}
			"MANUAL"                                    | {"graduation_strategy":"MANUAL"}
			"SS_PERFORMANCE"                            | {"graduation_strategy":"SS_PERFORMANCE"}
			{"graduation_strategy": "SS_PERFORMANCE"}   | {"graduation_strategy":"SS_PERFORMANCE"}
			""")
	void trialIsSentAsMetaNamesIt(String json, String sent) {
		assertThat(sent(Place.REEL, Map.of(Option.TRIAL, json))).isEqualTo(Map.of("trial_params", sent));
	}

	@Test
	void whatIsSaidGoesByMetasNamesAndComesBackAsItWas() {
		Map<String, String> sent = sent(Place.IMAGE, GOOD);
		assertThat(sent).hasSize(9)
			.containsEntry("alt_text", "Six rolls")
			.containsEntry("collaborators", "[\"democoffee\"]")
			.containsEntry("user_tags", "[{\"username\":\"democoffee\",\"x\":0.0,\"y\":1.0}]")
			.containsEntry("is_ai_generated", "true")
			.containsEntry("share_to_feed", "false")
			.containsEntry("cover_url", "https://example.com/a.jpg")
			.doesNotContainKeys("first_comment", "thumb_offset", "trial");
		MetaParameters parameters = new MetaParameters(JSON);
		assertThat(parameters.of(parameters.read(sent), Place.IMAGE)).isEqualTo(sent);
	}

	@Test
	void tagOnAVideoHasNoPlaceAndNothingIsSentOfWhatIsEmpty() {
		assertThat(sent(Place.REEL, Map.of(Option.USER_TAGS, GOOD.get(Option.USER_TAGS), Option.THUMB_OFFSET, "7")))
			.isEqualTo(Map.of("user_tags", "[{\"username\":\"democoffee\"}]", "thumb_offset", "7"));
		assertThat(sent(Place.IMAGE, Map.of(Option.ALT_TEXT, "\"\"", Option.COLLABORATORS, "[]"))).isEmpty();
		assertThat(sent(Place.REEL, Collections.emptyMap())).isEmpty();
	}

	private List<Finding> findings(Option option, String json, Place place) {
		return this.rules.findings(options(Map.of(option, json)), place, "items[2].", this.account);
	}

	private static Map<String, String> sent(Place place, Map<Option, String> said) {
		return new MetaParameters(JSON).of(options(said), place);
	}

	private static Options options(Map<Option, String> said) {
		return JSON.readValue("{" + String.join(",",
				said.entrySet()
					.stream()
					.map((entry) -> "\"" + entry.getKey().word() + "\":" + entry.getValue())
					.toList())
				+ "}", Options.class);
	}

}

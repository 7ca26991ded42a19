package com.brandautomator.sandbox;

import java.util.Map;

import com.brandautomator.WireTest;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The sandbox tells insights by Meta's rules (graph-api.md, section 7).
 */
@WireTest
class SandboxInsightsWireTests {

	private static final String ACCOUNT = "/17841400000000099";

	private static final String SCOPE = "instagram_manage_insights";

	private static final String TOTAL = "&period=day&metric_type=total_value";

	@LocalServerPort
	int port;

	private SandboxCaller sandbox;

	private String token;

	@BeforeEach
	void login() {
		this.sandbox = new SandboxCaller(this.port);
		this.sandbox.control("settings/", "{\"processing_ms\": 0}");
		this.token = this.sandbox.login("test", SCOPE);
	}

	@AfterEach
	void forget() {
		this.sandbox.reset();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					metric=views,plays&period=day&metric_type=total_value       | metric[1] must be one of the following values: reach, views
					metric=reach,email_contacts,views&period=day                | metric[1] must be one of
					metric=impressions&period=day                               | Starting from version 22 and above, the impressions metric is no longer supported
					metric=reach,views,likes&period=day                         | The following metrics (views, likes) should be specified with parameter metric_type=total_value
					metric=views&period=week&metric_type=total_value            | (views) are incompatible with the period (week)
					metric=views&metric_type=total_value                        | The parameter period is required.
					period=day                                                  | The parameter metric is required.
					metric=reach&period=fortnight                               | period must be one of
					metric=reach&period=day&since=1795000000&until=1797592001   | There cannot be more than 30 days (2592000 s) between since and until
					metric=reach&period=day&since=yesterday                     | must be Unix timestamps
					metric=follower_demographics&period=lifetime&metric_type=total_value&timeframe=last_90_days | timeframe must be one of
					""")
	void oneThingThatIsWrongRefusesTheWholeCall(String query, String sentence) {
		Answer refused = insights(ACCOUNT, query);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text("/error/code")).isEqualTo("100");
		assertThat(refused.text("/error/message")).startsWith("(#100) ").contains(sentence);
	}

	@Test
	void unknownBreakdownIsAnUnknownError() {
		assertThat(insights(ACCOUNT, "metric=accounts_engaged&breakdown=follow_type" + TOTAL).text("/error/message"))
			.isEqualTo("An unknown error has occurred.");
	}

	@Test
	void tellsNothingWithoutTheScopeOrToSomebodyElse() {
		assertThat(this.sandbox.get(this.sandbox.login("test"), ACCOUNT + "/insights?metric=reach&period=day").error())
			.startsWith("10/");
		assertThat(this.sandbox.get(this.sandbox.login("brand", SCOPE), ACCOUNT + "/insights?metric=reach&period=day")
			.error()).isEqualTo("100/33");
		assertThat(insights("/17841499999999999", "metric=reach&period=day").error()).isEqualTo("100/33");
	}

	@Test
	void daysEndAtMidnightInCaliforniaAndPeopleDoNotAddUp() {
		this.sandbox.control("clock/", "{\"advance\": \"PT1H\"}");
		JsonNode days = insights(ACCOUNT, "metric=reach&period=day").body().at("/data/0");
		assertThat(days.propertyNames()).containsExactly("name", "period", "title", "description", "values", "id");
		assertThat(days.at("/values")).hasSize(1);
		assertThat(days.at("/values/0/end_time").asString()).matches(".*T0[78]:00:00\\+0000");
		int day = days.at("/values/0/value").asInt();
		int week = insights(ACCOUNT, "metric=reach&period=week").body().at("/data/0/values/0/value").asInt();
		assertThat(week).isGreaterThan(day).isLessThan(7 * day);
	}

	@Test
	void partsMakeUpTheWholeAndTheFutureIsEmpty() {
		JsonNode taps = insights(ACCOUNT, "metric=profile_links_taps&breakdown=contact_button_type" + TOTAL).body()
			.at("/data/0/total_value");
		assertThat(taps.at("/breakdowns/0/dimension_keys/0").asString()).isEqualTo("contact_button_type");
		assertThat(taps.at("/breakdowns/0/results").valueStream().mapToInt((part) -> part.at("/value").asInt()).sum())
			.isEqualTo(taps.at("/value").asInt());
		assertThat(insights(ACCOUNT, "metric=views&since=1999000000&until=1999080000" + TOTAL).body().at("/data"))
			.isEmpty();
	}

	@Test
	void mediaTellWhatTheirKindHasAndGrow() {
		String post = publish(Map.of("image_url", "rolls"));
		String story = publish(Map.of("image_url", "rolls", "media_type", "STORIES"));
		assertThat(insights(post, "metric=navigation").text("/error/message"))
			.contains("does not support the navigation metric for this media product type");
		assertThat(insights(post, "metric=views,facebook_views").error()).startsWith("100/");
		assertThat(insights(post, "metric=views,impressions").text("/error/message")).contains("no longer supported");
		assertThat(insights(post, "metric=views,profile_activity&breakdown=action_type").error()).startsWith("1/");
		Answer early = insights(story, "metric=views");
		assertThat(early.status()).isEqualTo(400);
		assertThat(early.text("/error/message")).isEqualTo("(#10) Not enough viewers for the media to show insights");
		assertThat(views(post)).isZero();
		this.sandbox.control("clock/", "{\"advance\": \"PT12H\"}");
		login();
		int first = views(post);
		assertThat(first).isPositive();
		assertThat(views(story)).isGreaterThan(4);
		this.sandbox.control("clock/", "{\"advance\": \"PT13H\"}");
		login();
		assertThat(views(post)).isGreaterThan(first);
		assertThat(insights(story, "metric=views").body().at("/data")).isEmpty();
	}

	@Test
	void followersComeAndGoWithTheClock() {
		int before = followers();
		this.sandbox.control("clock/", "{\"advance\": \"P20D\"}");
		login();
		assertThat(before).isEqualTo(1000);
		assertThat(followers()).isGreaterThan(before);
	}

	private int followers() {
		return this.sandbox.get(this.token, ACCOUNT + "?fields=followers_count").body().at("/followers_count").asInt();
	}

	private int views(String medium) {
		return insights(medium, "metric=views").body().at("/data/0/values/0/value").asInt();
	}

	private Answer insights(String of, String query) {
		return this.sandbox.get(this.token, of + "/insights?" + query);
	}

	private String publish(Map<String, String> form) {
		String container = this.sandbox.post(this.token, ACCOUNT + "/media", form).text("/id");
		return "/" + this.sandbox.post(this.token, ACCOUNT + "/media_publish", Map.of("creation_id", container))
			.text("/id");
	}

}

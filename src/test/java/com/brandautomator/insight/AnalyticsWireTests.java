package com.brandautomator.insight;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

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

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An account, its media and its audience tell what they brought, field by field as the
 * page reads it, and what has no figure says why.
 */
@WireTest
class AnalyticsWireTests {

	private static final String ACCOUNT = "17841400000000099";

	private static final String PATH = "instagram/analytics/";

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

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
		this.database.sql("truncate insight_refused_metric").update();
	}

	@Test
	void pageFindsEveryFieldItReads() {
		String medium = post("instagram/post/", "{\"image_url\": \"rolls\"}").text("/media_id");
		JsonNode answer = this.person.get(PATH + "?period=day").body();
		assertThat(answer.propertyNames()).containsExactlyInAnyOrder("account_id", "username", "profile_picture_url",
				"account", "period", "since", "until", "insights", "metrics", "recent_media", "recent_posts",
				"test_mode");
		assertThat(answer.at("/account").propertyNames()).containsExactlyInAnyOrder("id", "username", "name",
				"profile_picture_url", "followers_count", "follows_count", "media_count");
		assertThat(answer.at("/insights").propertyNames()).containsExactlyInAnyOrder("followers_count",
				"follower_count", "new_followers", "follows_count", "media_count", "impressions", "views", "reach",
				"profile_views", "website_clicks", "accounts_engaged", "total_interactions", "likes", "comments",
				"shares", "saves", "replies", "reposts", "profile_links_taps", "follows_and_unfollows",
				"email_contacts", "phone_call_clicks", "text_message_clicks", "get_directions_clicks");
		assertThat(answer.at("/insights").valueStream()).allMatch(JsonNode::isNumber);
		assertThat(answer.at("/insights/follower_count")).isEqualTo(answer.at("/account/followers_count"));
		assertThat(answer.at("/insights/new_followers")).isNotEqualTo(answer.at("/insights/follower_count"));
		assertThat(answer.at("/insights/impressions")).isEqualTo(answer.at("/insights/views"));
		assertThat(metric(answer, "views").propertyNames()).containsExactlyInAnyOrder("name", "value", "period",
				"status", "as_of");
		assertThat(metric(answer, "views").at("/status").asString()).isEqualTo("ok");
		assertThat(metric(answer, "impressions").at("/status").asString()).isEqualTo("retired");
		assertThat(metric(answer, "impressions").at("/carries").asString()).isEqualTo("views");
		assertThat(metric(answer, "email_contacts").at("/carries").asString()).isEqualTo("profile_links_taps/EMAIL");
		assertThat(answer.at("/recent_media")).isEqualTo(answer.at("/recent_posts")).hasSize(1);
		assertThat(answer.at("/recent_media/0").propertyNames()).containsExactlyInAnyOrder("id", "caption",
				"media_type", "media_product_type", "media_url", "thumbnail_url", "permalink", "timestamp",
				"like_count", "comments_count");
		assertThat(answer.at("/recent_media/0/id").asString()).isEqualTo(medium);
		assertThat(answer.at("/recent_media/0/thumbnail_url")).isEqualTo(answer.at("/recent_media/0/media_url"));
	}

	@Test
	void spansEndByTheClockOfWhereTheAccountLives() {
		this.sandbox.control("clock/", "{\"advance\": \"P35D\"}");
		Instant now = Instant.now().plus(Duration.ofDays(35));
		JsonNode week = this.person.get(PATH + "?period=week").body();
		assertThat(Instant.parse(week.at("/until").asString())).isBetween(now.minusSeconds(60), now.plusSeconds(60));
		JsonNode begun = this.person.get(PATH + "?since=" + now.minus(Duration.ofDays(7))).body();
		assertThat(begun.at("/insights/views").isNumber()).isTrue();
	}

	@Test
	void mediaTellWhatTheirKindHas() {
		String image = post("instagram/post/", "{\"image_url\": \"rolls\"}").text("/media_id");
		String story = post("instagram/stories/", "{\"type\": \"photo\", \"url\": \"rolls\"}").text("/media_id");
		JsonNode fresh = this.person.get(PATH + story + "/").body();
		assertThat(metric(fresh, "views").at("/status").asString()).isEqualTo("not_enough_data");
		assertThat(metric(fresh, "views").at("/reason").asString()).isEqualTo("not_enough_viewers");
		assertThat(fresh.at("/insights/views").isNull()).isTrue();
		this.sandbox.control("clock/", "{\"advance\": \"PT20H\"}");
		JsonNode post = this.person.get(PATH + image + "/").body();
		assertThat(post.propertyNames()).containsExactlyInAnyOrder("media_id", "media_type", "insights", "metrics",
				"media", "test_mode");
		assertThat(post.at("/media/id").asString()).isEqualTo(image);
		assertThat(post.at("/insights").size()).isEqualTo(MetricCatalogue.media().size());
		assertThat(post.at("/insights/views").asInt()).isPositive();
		assertThat(post.at("/insights/impressions")).isEqualTo(post.at("/insights/views"));
		assertThat(post.at("/insights/engagement")).isEqualTo(post.at("/insights/total_interactions"));
		assertThat(post.at("/insights/likes")).isEqualTo(post.at("/media/like_count"));
		assertThat(metric(post, "navigation").at("/status").asString()).isEqualTo("unsupported");
		assertThat(metric(post, "facebook_views").at("/status").asString()).isEqualTo("unsupported");
		JsonNode seen = this.person.get(PATH + story + "/").body();
		assertThat(metric(seen, "navigation").at("/breakdowns/story_navigation_action_type/tap_forward").asInt())
			.isEqualTo(seen.at("/insights/views").asInt());
		assertThat(metric(seen, "saved").at("/status").asString()).isEqualTo("unsupported");
		assertThat(refusedMetrics()).isZero();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2 })
	void joinedSpansEqualOneLongSpan(long seed) {
		post("instagram/post/", "{\"image_url\": \"rolls\"}");
		this.sandbox.control("clock/", "{\"advance\": \"P3D\"}");
		Instant until = Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
		Instant since = until.minus(Duration.ofDays(75)).minusSeconds(seed * 1234);
		JsonNode answer = this.person.get(PATH + "?since=" + since + "&until=" + until).body();
		Map<String, Long> sums = sums(cuts(since, until, new Random(seed)));
		sums.forEach((name, sum) -> assertThat(answer.at("/insights/" + name).asLong()).as(name).isEqualTo(sum));
		assertThat(sums).containsKeys("views", "likes", "total_interactions", "profile_links_taps");
		JsonNode reach = metric(answer, "reach");
		assertThat(reach.at("/value").isNull()).isTrue();
		assertThat(reach.at("/status").asString()).isEqualTo("unsupported");
		assertThat(reach.at("/reason").asString()).isEqualTo("different_people_do_not_add_up");
		assertThat(reach.at("/parts")).hasSize(3);
		assertThat(reach.at("/parts/0/since").asString()).isEqualTo(since.toString());
		assertThat(reach.at("/parts/2/until").asString()).isEqualTo(until.toString());
	}

	private Map<String, Long> sums(List<Instant> cuts) {
		String token = this.sandbox.login("test", "instagram_manage_insights");
		Map<String, Long> sums = new TreeMap<>();
		for (int index = 1; index < cuts.size(); index++) {
			this.sandbox
				.get(token,
						"/" + ACCOUNT + "/insights?period=day&metric_type=total_value&metric=views,likes,shares,saves,"
								+ "comments,total_interactions,profile_views,website_clicks,profile_links_taps&since="
								+ cuts.get(index - 1).getEpochSecond() + "&until=" + cuts.get(index).getEpochSecond())
				.body()
				.at("/data")
				.forEach((metric) -> sums.merge(metric.at("/name").asString(), metric.at("/total_value/value").asLong(),
						Long::sum));
		}
		return sums;
	}

	private static List<Instant> cuts(Instant since, Instant until, Random random) {
		TreeSet<Instant> cuts = new TreeSet<>(List.of(since, until));
		for (Instant cut = since; cut.isBefore(until); cut = cut.plusSeconds(random.nextInt(1, 29 * 86_400))) {
			cuts.add(cut);
		}
		return List.copyOf(cuts);
	}

	@Test
	void refusedMetricIsLeftOutAndNotAskedForAgain() {
		this.sandbox.control("faults/", """
				{"on": "insights", "kind": "error", "times": 1, "error": {"code": 100,
				 "message": "(#100) The following metrics (reach) should be specified otherwise"}}""");
		JsonNode answer = this.person.get(PATH).body();
		assertThat(metric(answer, "reach").at("/status").asString()).isEqualTo("unsupported");
		assertThat(answer.at("/insights/reach").isNull()).isTrue();
		assertThat(answer.at("/insights/views").isNumber()).isTrue();
		assertThat(metric(this.person.get(PATH).body(), "reach").at("/status").asString()).isEqualTo("unsupported");
		this.database.sql("update insight_refused_metric set refused_at = refused_at - interval '8 days'").update();
		assertThat(metric(this.person.get(PATH).body(), "reach").at("/status").asString()).isEqualTo("ok");
	}

	@Test
	void accountWithFewFollowersHasNoFiguresOfThem() {
		this.database.sql("update sandbox.account set followers_count = 99 where id = ?").param(ACCOUNT).update();
		JsonNode answer = this.person.get(PATH).body();
		assertThat(metric(answer, "new_followers").at("/status").asString()).isEqualTo("not_enough_data");
		assertThat(answer.at("/insights/new_followers").isNull()).isTrue();
		assertThat(answer.at("/insights/views").isNumber()).isTrue();
		JsonNode audience = this.person.get(PATH + "audience/").body();
		assertThat(metric(audience, "follower_demographics").at("/status").asString()).isEqualTo("not_enough_data");
		assertThat(metric(audience, "online_followers").at("/status").asString()).isEqualTo("not_enough_data");
		assertThat(audience.at("/follower_demographics").isEmpty()).isTrue();
	}

	@Test
	void audienceIsToldByAgeCityCountryGenderAndHour() {
		JsonNode audience = this.person.get(PATH + "audience/?timeframe=this_week").body();
		assertThat(audience.propertyNames()).containsExactlyInAnyOrder("account_id", "username", "timeframe",
				"follower_demographics", "engaged_audience_demographics", "online_followers", "metrics", "test_mode");
		assertThat(audience.at("/timeframe").asString()).isEqualTo("this_week");
		assertThat(audience.at("/follower_demographics").propertyNames()).containsExactlyInAnyOrder("age", "city",
				"country", "gender");
		assertThat(audience.at("/follower_demographics/gender").valueStream().mapToInt(JsonNode::asInt).sum())
			.isEqualTo(1000);
		assertThat(audience.at("/online_followers")).hasSize(24);
		assertThat(audience.at("/metrics/0/status").asString()).isEqualTo("ok");
	}

	@ParameterizedTest
	@CsvSource({ "10, 0, 200, error", "190, 463, 409, reconnect_required" })
	void whatFailsFailsWholeOnlyWhereNothingCanBeRead(int code, int subcode, int status, String word) {
		this.sandbox.control("faults/",
				"{\"on\": \"insights\", \"kind\": \"error\", \"times\": 50, \"error\": {\"code\": " + code
						+ ", \"subcode\": " + subcode + "}}");
		Answer answer = this.person.get(PATH);
		assertThat(answer.status()).isEqualTo(status);
		assertThat((status == 200) ? metric(answer.body(), "views").at("/status").asString() : answer.text("/code"))
			.isEqualTo(word);
		if (status == 200) {
			assertThat(answer.body().at("/insights/followers_count").asInt()).isEqualTo(1000);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "period=lifetime", "period=DAY", "since=yesterday", "until=2026-13-01", "since=99999",
			"since=2020-01-01", "since=2026-11-02&until=2026-11-01", "since=2026-11-01&period=week",
			"until=2999-01-01&since=2026-11-20", "timeframe=last_90_days" })
	void spanThatCannotBeIsNamed(String query) {
		String path = query.startsWith("timeframe") ? PATH + "audience/?" : PATH + "?";
		Answer refused = this.person.get(path + query);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text("/code")).isEqualTo("invalid_input");
		assertThat(query).contains(refused.text("/errors/0/field") + "=");
	}

	@ParameterizedTest
	@ValueSource(strings = { "17900000000000000", "1", ACCOUNT, "abc" })
	void whatIsNoMediumIsNotFound(String id) {
		assertThat(this.person.get(PATH + id + "/").text("/code")).isEqualTo("not_found");
	}

	private Answer post(String path, String body) {
		Answer posted = this.person.post(path, body);
		assertThat(posted.status()).isEqualTo(200);
		return posted;
	}

	private long refusedMetrics() {
		return this.database.sql("select count(*) from insight_refused_metric").query(Long.class).single();
	}

	private static JsonNode metric(JsonNode answer, String name) {
		return answer.at("/metrics")
			.valueStream()
			.filter((metric) -> metric.at("/name").asString().equals(name))
			.findFirst()
			.orElseThrow();
	}

}

package com.brandautomator.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.brandautomator.Person;
import com.brandautomator.WireTest;
import com.brandautomator.sandbox.SandboxCaller;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A person reads how their account did, also when Meta no longer tells.
 */
@WireTest
class HistoryWireIT {

	private static final String HISTORY = "instagram/analytics/history/?metric=";

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

	@Autowired
	Clock clock;

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
		this.database.sql("delete from insight_day").update();
		this.database.sql("delete from insight_account_number").update();
		this.database.sql("delete from insight_media_number").update();
		this.database.sql("delete from insight_medium").update();
		this.database.sql("delete from insight_history").update();
	}

	@Test
	void sixtyDaysAreThereAfterTheSandboxsClockWasTurnedByThirtyFiveAndGapsAreNotZero() {
		LocalDate today = MetaDay.at(this.clock.instant());
		Answer before = this.person.get(HISTORY + "views&from=" + today.minusDays(100) + "&to=" + today.minusDays(1));
		assertThat(before.status()).isEqualTo(200);
		assertThat(before.text("/gaps/0/from")).isEqualTo(today.minusDays(100).toString());
		assertThat(before.text("/gaps/0/to")).isEqualTo(today.minusDays(91).toString());
		assertThat(before.body().at("/series/0/value").isNull()).isTrue();
		assertThat(before.body().at("/series/0/as_of").isNull()).isTrue();
		assertThat(before.text("/series/10/source")).isEqualTo("api");
		assertThat(values(before).subList(10, 100)).doesNotContainNull();
		assertThat(before.body().at("/reading/complete").asBoolean()).isTrue();

		this.sandbox.control("clock/", "{\"advance\": \"P35D\"}");
		LocalDate later = today.plusDays(35);
		Answer after = this.person.get(HISTORY + "reach&from=" + later.minusDays(60) + "&to=" + later.minusDays(1));
		assertThat(after.status()).isEqualTo(200);
		assertThat(after.body().at("/gaps").toString()).isEqualTo("[]");
		assertThat(values(after)).hasSize(60).doesNotContainNull();

		this.sandbox.control("clock/", "{\"advance\": \"P90D\"}");
		Answer kept = this.person.get(HISTORY + "views&from=" + today.minusDays(100) + "&to=" + today.minusDays(1));
		assertThat(values(kept)).isEqualTo(values(before));
		assertThat(kept.text("/time_zone")).isEqualTo("America/Los_Angeles");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			'';                                                            metric
			?metric=nonsense;                                              metric
			?metric=views&from=yesterday;                                  from
			?metric=views&to=2026-13-01;                                   to
			?metric=views&from=2026-11-02&to=2026-11-01;                   from
			?metric=views&from=2024-11-02&to=2026-11-01;                   from
			?metric=reach&media_id=abc;                                    media_id
			?metric=profile_views&media_id=17900000000000001;              metric
			""")
	void whatIsWrongWithAQuestionIsNamed(String query, String field) {
		Answer refused = this.person.get("instagram/analytics/history/" + query);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text("/errors/0/field")).isEqualTo(field);
		assertThat(refused.text("/errors/0/message")).startsWith("must ");
	}

	@Test
	void postsNumbersAreKeptAndTellTheBestTimeAndTheHashtags() {
		String medium = this.person
			.post("instagram/post/", "{\"image_url\": \"a_picture\", \"caption\": \"#rolls today\"}")
			.text("/media_id");
		LocalDate today = MetaDay.at(this.clock.instant());
		Answer first = this.person.get(HISTORY + "views&media_id=" + medium + "&to=" + today);
		assertThat(first.body().at("/series/29/as_of").isNull()).isFalse();
		assertThat(first.text("/media_id")).isEqualTo(medium);
		assertThat(this.person.get("instagram/analytics/best-time/").text("/status")).isEqualTo("not_enough_posts");

		this.sandbox.control("clock/", "{\"advance\": \"P5D\"}");
		Answer later = this.person.get(HISTORY + "views&media_id=" + medium + "&to=" + today.plusDays(5));
		assertThat(values(later).get(29)).isNotNull();
		Answer best = this.person.get("instagram/analytics/best-time/?time_zone=Europe/Berlin&metric=views");
		assertThat(best.body().at("/posts").asInt()).isOne();
		assertThat(best.body().at("/best").size()).isZero();
		assertThat(best.body().at("/hours/0/median").asLong()).isEqualTo(values(later).get(29));
		assertThat(best.text("/time_zone")).isEqualTo("Europe/Berlin");
		Answer hashtags = this.person.get("instagram/analytics/hashtags/");
		assertThat(hashtags.body().at("/own_hashtags/0/measured").asInt()).isOne();
		assertThat(hashtags.body().at("/own_hashtags/0/median_reach").asDouble()).isPositive();
		assertThat(hashtags.body().at("/own_hashtags/0/median_interactions").isNull()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "time_zone=Nowhere, time_zone", "metric=navigation, metric", "days=0, days" })
	void whatIsWrongWithABestTimeIsNamed(String query, String field) {
		Answer refused = this.person.get("instagram/analytics/best-time/?" + query);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.text("/errors/0/field")).isEqualTo(field);
	}

	@Test
	void storysNumbersOutliveIt() {
		String story = this.person.post("instagram/stories/", "{\"image_url\": \"a_picture\"}").text("/media_id");
		this.sandbox.control("clock/", "{\"advance\": \"PT23H30M\"}");
		assertThat(this.person.get(HISTORY + "reach&media_id=" + story).status()).isEqualTo(200);
		this.sandbox.control("events/",
				"{\"account_id\": \"test_ig_user\", \"kind\": \"story_insights\", \"media_id\": \"" + story + "\"}");
		await().until(() -> this.database.sql("select count(*) from insight_media_number where source = 'webhook'")
			.query(Long.class)
			.single() == 6);
		this.sandbox.control("clock/", "{\"advance\": \"PT2H\"}");
		Answer kept = this.person.get("instagram/analytics/" + story + "/");
		assertThat(kept.status()).isEqualTo(200);
		Map<String, JsonNode> metrics = StreamSupport.stream(kept.body().at("/metrics").spliterator(), false)
			.collect(Collectors.toMap((metric) -> metric.at("/name").asString(), (metric) -> metric));
		assertThat(metrics.get("reach").at("/value").asInt()).isEqualTo(44);
		assertThat(metrics.get("reach").at("/source").asString()).isEqualTo("webhook");
		assertThat(kept.body().at("/insights/impressions").asInt()).isEqualTo(444);
		assertThat(metrics.get("taps_back").at("/status").asString()).isEqualTo("not_enough_data");
		assertThat(metrics.get("navigation").at("/source").asString()).isEqualTo("api");
		assertThat(new Person(this.port).get("instagram/analytics/" + story + "/").status()).isEqualTo(404);
	}

	@Test
	void deadTokenHidesNothingThatIsKeptAndIsShown() {
		LocalDate today = MetaDay.at(this.clock.instant());
		String question = HISTORY + "views&from=" + today.minusDays(5) + "&to=" + today.minusDays(1);
		List<Long> before = values(this.person.get(question));
		this.sandbox.control("tokens/", "{\"account_id\": \"test_ig_user\", \"state\": \"password_changed\"}");
		assertThat(this.person.get("instagram/media/").status()).isEqualTo(409);
		this.database.sql("delete from insight_day where day = ?").param(today.minusDays(1)).update();
		Answer dead = this.person.get(question);
		assertThat(values(dead)).isEqualTo(before);
		assertThat(dead.body().at("/reading/complete").asBoolean()).isFalse();
		assertThat(dead.text("/reading/problem")).contains("reconnect");
	}

	private static List<Long> values(Answer answer) {
		return StreamSupport.stream(answer.body().at("/series").spliterator(), false)
			.map((point) -> point.at("/value").isNull() ? null : point.at("/value").asLong())
			.toList();
	}

}

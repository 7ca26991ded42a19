package com.brandautomator.insight;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.brandautomator.TestDatabase;
import com.brandautomator.TurnableClock;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.webhook.events.Origin;
import com.brandautomator.webhook.events.StoryEnded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * An account's numbers are kept without a gap and without a double, whoever reads them,
 * whatever dies meanwhile, and longer than Meta keeps them.
 */
class HistoryTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

	private final TurnableClock clock = new TurnableClock();

	private final FakeMeta meta = new FakeMeta(this.clock);

	private final String database = TestDatabase.create();

	private final HistoryNode node = new HistoryNode(this.database, this.meta, this.clock);

	private final HistoryNode other = new HistoryNode(this.database, this.meta, this.clock);

	@Test
	void twoNodesKeepEveryDayOnceForLongerThanMetaDoes() {
		for (int day = 0; day < 40; day++) {
			Stream.of(this.node, this.other)
				.map((one) -> CompletableFuture.runAsync(one::run))
				.toList()
				.forEach(CompletableFuture::join);
			this.clock.turn(Duration.ofHours(24));
		}
		this.node.run();
		LocalDate today = TODAY.plusDays(40);
		DaySpan kept = new DaySpan(TODAY.minusDays(FakeMeta.KEPT_DAYS), today.minusDays(1));
		Map<LocalDate, KeptNumber> views = this.node.series.ofAccount(HistoryNode.ACCOUNT, "views", kept);
		assertThat(views).hasSize(72);
		kept.each()
			.filter((day) -> day.isBefore(today.minusDays(1)))
			.forEach((day) -> assertThat(views.get(day).value()).isEqualByComparingTo(FakeMeta.views(day)));
		assertThat(this.node.series.ofAccount(HistoryNode.ACCOUNT, "new_followers", kept)).hasSize(72);
		assertThat(this.node.count("insight_account_number where metric = 'views'")).isEqualTo(72);
	}

	@Test
	void repeatedRunAsksNothingAndChangesNothing() {
		this.node.run();
		List<Map<String, Object>> kept = rows();
		this.meta.calls.clear();
		assertThat(this.other.run()).isPositive();
		assertThat(this.meta.calls).isEmpty();
		this.node.jdbc.sql("delete from insight_day").update();
		this.other.run();
		assertThat(rows()).isEqualTo(kept);
	}

	@Test
	void daysAreReadAsFewTimesAsMetaAllows() {
		this.node.run();
		assertThat(this.meta.calls.stream().filter((call) -> call.startsWith("SERIES")))
			.containsExactly("SERIES 2026-10-24 30", "SERIES 2026-10-22 2");
		assertThat(this.meta.calls.stream().filter((call) -> call.startsWith("TOTALS"))).hasSize(32);
		this.meta.calls.clear();
		this.clock.turn(Duration.ofHours(24));
		this.node.run();
		// yesterday, and the two days before, which Meta may have known too little of
		assertThat(this.meta.calls).contains("SERIES 2026-11-21 3", "TOTALS 2026-11-23 1", "TOTALS 2026-11-22 1",
				"TOTALS 2026-11-21 1");
		assertThat(this.meta.calls.stream().filter((call) -> call.startsWith("TOTALS"))).hasSize(3);
	}

	@Test
	void nodeThatDiesMidwayIsSucceededWhereItStood() {
		this.meta.callsUntilDeath = 20;
		assertThatIllegalStateException().isThrownBy(this.node::run);
		this.meta.callsUntilDeath = Integer.MAX_VALUE;
		this.other.run();
		assertThat(this.meta.calls).doesNotHaveDuplicates();
		assertThat(this.other.count("insight_account_number where metric = 'views'")).isEqualTo(32);
	}

	@Test
	void dayThatWasMissedIsMendedAsLongAsMetaHasIt() {
		this.node.run();
		this.clock.turn(Duration.ofDays(40));
		this.node.run();
		LocalDate today = TODAY.plusDays(40);
		Map<LocalDate, KeptNumber> views = this.node.series.ofAccount(HistoryNode.ACCOUNT, "views",
				new DaySpan(TODAY, today.minusDays(1)));
		assertThat(views).hasSize(32).doesNotContainKeys(TODAY, TODAY.plusDays(7)).containsKey(TODAY.plusDays(8));
	}

	@Test
	void numberThatMetaRefusesIsMissingAndNotZero() {
		LocalDate refused = TODAY.minusDays(10);
		this.meta.refused.add(refused);
		this.node.run();
		Map<LocalDate, KeptNumber> views = this.node.series.ofAccount(HistoryNode.ACCOUNT, "views",
				new DaySpan(refused.minusDays(1), refused.plusDays(1)));
		assertThat(views).containsOnlyKeys(refused.minusDays(1), refused.plusDays(1));
	}

	@Test
	void accountWithADeadTokenIsSkippedVisiblyAndCaughtUpLater() {
		this.node.run();
		this.meta.tokenAlive = false;
		this.clock.turn(Duration.ofDays(5));
		assertThat(this.node.run()).isEqualTo(HistoryNode.SETTINGS.look());
		assertThat(this.node.states.find(HistoryNode.ACCOUNT).orElseThrow().problem()).contains("reconnect");
		this.meta.tokenAlive = true;
		this.node.run();
		assertThat(this.node.states.find(HistoryNode.ACCOUNT).orElseThrow().problem()).isNull();
		assertThat(this.node.count("insight_account_number where metric = 'views'")).isEqualTo(37);
		this.meta.connected = false;
		assertThat(this.node.run()).isNull();
		assertThat(this.node.count("insight_account_number where metric = 'views'")).isEqualTo(37);
	}

	@ParameterizedTest
	@CsvSource({ "RATE_LIMITED, PT1M, false", "TRANSIENT, PT2M, true", "TIMED_OUT, PT2M, true",
			"PERMISSION_MISSING, PT6H, true", "TOKEN_REFUSED, PT1S, true" })
	void failureMarksNoDayAndIsShownUnlessMetaOnlyWantsPatience(Kind kind, Duration wait, boolean shown) {
		this.meta.failing = kind;
		assertThat(this.node.run()).isEqualTo(wait);
		assertThat(this.node.count("insight_day")).isZero();
		assertThat(this.node.states.find(HistoryNode.ACCOUNT).orElseThrow().problem() != null).isEqualTo(shown);
		this.meta.failing = null;
		this.node.run();
		assertThat(this.node.count("insight_account_number where metric = 'views'")).isEqualTo(32);
	}

	@Test
	void postIsReadLessOftenAsItGrowsOlderAndThenNoMore() {
		this.meta.media.add(new KnownMedium("1790", "FEED", this.clock.instant()));
		for (int hours = 0; hours < 24 * 40; hours += 12) {
			this.node.run();
			this.clock.turn(Duration.ofHours(12));
		}
		assertThat(this.meta.calls.stream().filter("medium 1790"::equals)).hasSizeBetween(14, 17);
		Map<LocalDate, KeptNumber> reach = this.node.series.ofMedium(HistoryNode.ACCOUNT, "1790", "reach",
				new DaySpan(TODAY, TODAY.plusDays(40)));
		assertThat(reach).containsKeys(TODAY, TODAY.plusDays(1), TODAY.plusDays(6), TODAY.plusDays(30))
			.doesNotContainKey(TODAY.plusDays(31));
		assertThat(reach.get(TODAY.plusDays(30)).value()).isEqualByComparingTo(BigDecimal.valueOf(720));
	}

	@Test
	void storyIsReadInItsLastHourAndKept() {
		story();
		runByTheHour(30);
		KeptNumber reach = this.node.stories.of(HistoryNode.ACCOUNT, "1802").get(0);
		assertThat(reach.value()).isEqualByComparingTo(BigDecimal.valueOf(23));
		assertThat(reach.source()).isEqualTo("api");
	}

	@Test
	void whatMetaSendsAtTheEndOfAStoryCountsBeforeOrAfterItsReadingOrWithoutIt() {
		Instant end = this.clock.instant().plus(Duration.ofHours(24));
		StoryEnded ended = ended(end, Map.of("reach", 44L, "impressions", 50L, "taps_back", -1L));
		Map<String, KeptNumber> without = sent(ended);
		assertThat(without).containsOnlyKeys("reach", "views", "taps_back");
		assertThat(without.get("taps_back").value()).isNull();
		story();
		runByTheHour(30);
		Map<String, KeptNumber> before = kept();
		assertThat(before).isEqualTo(without);
		Map<String, KeptNumber> again = sent(ended);
		assertThat(again).isEqualTo(before);
		assertThat(before.get("reach").value()).isEqualByComparingTo(BigDecimal.valueOf(44));
		assertThat(before.get("reach").source()).isEqualTo("webhook");
		Map<String, KeptNumber> few = sent(ended(end.plusSeconds(1), Map.of("reach", -1L)));
		assertThat(few.get("reach").source()).isIn("webhook", "api");
		assertThat(few.get("reach").value()).isNotNull();
	}

	private StoryEnded ended(Instant at, Map<String, Long> figures) {
		return new StoryEnded(new Origin(1, HistoryNode.ACCOUNT, at, at), "1802", figures);
	}

	private Map<String, KeptNumber> sent(StoryEnded ended) {
		new StoryEndings(this.node.stories).on(ended);
		return kept();
	}

	private Map<String, KeptNumber> kept() {
		return this.node.stories.of(HistoryNode.ACCOUNT, "1802")
			.stream()
			.collect(Collectors.toMap(KeptNumber::metric, (number) -> number));
	}

	private void story() {
		this.meta.media.add(new KnownMedium("1802", "STORY", this.clock.instant()));
	}

	private void runByTheHour(int hours) {
		for (int hour = 0; hour < hours; hour++) {
			this.node.run();
			this.clock.turn(Duration.ofHours(1));
		}
	}

	private List<Map<String, Object>> rows() {
		return this.node.jdbc.sql("select * from insight_account_number order by metric, day").query().listOfRows();
	}

}

package com.brandautomator.insight;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import com.brandautomator.graph.model.Insight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A span is cut into what Meta answers, and the pieces are joined where that is right.
 */
class SpanMetricTests {

	private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");

	private static final Duration KEPT = Duration.ofDays(90);

	private final JsonMapper json = new JsonMapper();

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			day,     2026-11-01,                2026-11-20,           2026-11-01T00:00:00Z, 2026-11-21T00:00:00Z
			-,       2026-11-01T10:00:00 02:00, -,                    2026-11-01T08:00:00Z, 2026-11-23T10:15:00Z
			day,     -,                         2026-11-20T06:00:00,  2026-11-19T06:00:00Z, 2026-11-20T06:00:00Z
			week,    -,                         -,                    2026-11-16T10:15:00Z, 2026-11-23T10:15:00Z
			days_28, -,                         1795400000,           2026-10-26T02:13:20Z, 2026-11-23T02:13:20Z
			day,     -,                         -,                    -,                    -
			""")
	void spanIsWhatTheCallerMeans(String period, String since, String until, Instant from, Instant to) {
		assertThat(new SpanRequest(period, since, until).span(NOW, KEPT)).isEqualTo(new Span(from, to));
	}

	@ParameterizedTest
	@CsvSource({ "0, 1", "1, 1", "30, 1", "31, 2", "60, 2", "75, 3", "90, 3" })
	void piecesAreThirtyDaysAtMostAndLeaveNothingOut(int days, int pieces) {
		Span span = Span.of(NOW, NOW.plus(Duration.ofDays(days)).plusSeconds((days == 0) ? 1 : 0));
		List<Span> cut = span.pieces();
		assertThat(cut).hasSize(pieces);
		assertThat(cut.get(0).since()).isEqualTo(span.since());
		assertThat(cut.get(pieces - 1).until()).isEqualTo(span.until());
		for (int index = 1; index < pieces; index++) {
			assertThat(cut.get(index).since()).isEqualTo(cut.get(index - 1).until());
		}
	}

	@Test
	void countsAddUpAndPeopleDoNot() {
		assertThat(joined("views", 5, 7).value()).isEqualByComparingTo("12");
		Metric reach = joined("reach", 5, 7);
		assertThat(reach.value()).isNull();
		assertThat(reach.status()).isEqualTo(MetricStatus.UNSUPPORTED);
		assertThat(reach.parts()).extracting(MetricPart::value)
			.containsExactly(BigDecimal.valueOf(5), BigDecimal.valueOf(7));
	}

	@Test
	void wholeHasNoFigureWhereAPieceHasNone() {
		Metric views = joined("views", 5, null);
		assertThat(views.value()).isNull();
		assertThat(views.status()).isEqualTo(MetricStatus.NOT_ENOUGH_DATA);
		assertThat(views.parts()).extracting(MetricPart::value).containsExactly(BigDecimal.valueOf(5), null);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "3, EMAIL, 3", "3, CALL, 0", "4, EMAIL, 3", "4, CALL, -" })
	void partThatMetaLeavesOutIsZeroOnlyWhereTheOthersMakeUpTheWhole(int total, String button, BigDecimal value) {
		Insight taps = this.json.readValue("""
				{"name": "profile_links_taps", "totalValue": {"value": %d, "breakdowns": [{
				 "dimensionKeys": ["timeframe", "contact_button_type"],
				 "results": [{"dimensionValues": ["THIS_WEEK", "EMAIL"], "value": 3}]}]}}""".formatted(total),
				Insight.class);
		Metric metric = new SpanMetric(MetricCatalogue.account().get("profile_links_taps"), List.of(Span.LAST_DAY),
				List.of(Reading.of(taps)))
			.metric(NOW);
		assertThat(metric.carriedBy("some_clicks", button).value()).isEqualTo(value);
	}

	private Metric joined(String name, Integer... figures) {
		List<Reading> readings = Arrays.stream(figures).map(this::reading).toList();
		return new SpanMetric(MetricCatalogue.account().get(name), Span.of(NOW, NOW.plus(Duration.ofDays(31))).pieces(),
				readings)
			.metric(NOW);
	}

	private Reading reading(Integer figure) {
		return Reading.of((figure != null)
				? this.json.readValue("{\"totalValue\": {\"value\": " + figure + "}}", Insight.class) : null);
	}

}

package com.brandautomator.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.brandautomator.graph.model.Insight;
import org.jspecify.annotations.Nullable;

/**
 * A metric of a span that was read in pieces, and how the pieces are joined: added up
 * where that is right. Where one has no figure, the whole has none.
 *
 * @param row what is known of the metric
 * @param pieces the pieces
 * @param readings what came of each; fewer where it was not asked for to the end
 */
record SpanMetric(CatalogueRow row, List<Span> pieces, List<Reading> readings) {

	/** Why people who were counted in several pieces have no figure for all of them. */
	private static final String DIFFERENT_PEOPLE = "different_people_do_not_add_up";

	Metric metric(Instant asOf) {
		List<Insight> insights = this.readings.stream().map(Reading::insight).filter(Objects::nonNull).toList();
		Optional<Reading> failed = this.readings.stream()
			.filter((reading) -> reading.status() != MetricStatus.OK)
			.findFirst();
		boolean cut = this.pieces.size() > 1;
		if (failed.isPresent()) {
			return new Metric(name(), null, period(), failed.get().status(), asOf, Map.of(), series(insights),
					cut ? parts() : List.of(), null, failed.get().reason());
		}
		if (cut && !this.row.sums()) {
			return new Metric(name(), null, period(), MetricStatus.UNSUPPORTED, asOf, Map.of(), series(insights),
					parts(), null, DIFFERENT_PEOPLE);
		}
		return new Metric(name(), sum(insights), period(), MetricStatus.OK, asOf, breakdowns(insights),
				series(insights), cut ? parts() : List.of(), null, null);
	}

	private String name() {
		return this.row.name();
	}

	private String period() {
		return this.row.form().period();
	}

	private List<MetricPart> parts() {
		List<MetricPart> parts = new ArrayList<>();
		for (int index = 0; index < this.readings.size(); index++) {
			Insight insight = this.readings.get(index).insight();
			Span piece = this.pieces.get(index);
			parts.add(new MetricPart(piece.since(), piece.until(), (insight != null) ? figure(insight) : null));
		}
		return parts;
	}

	private @Nullable BigDecimal sum(List<Insight> insights) {
		return insights.stream().map(this::figure).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
	}

	// Meta may give more than its last day where no span is asked for: the last is meant.
	private @Nullable BigDecimal figure(Insight insight) {
		List<BigDecimal> points = MetricValues.points(insight)
			.stream()
			.map((point) -> MetricValues.number(point.value()))
			.filter(Objects::nonNull)
			.toList();
		if (points.isEmpty()) {
			return MetricValues.total(insight);
		}
		boolean one = !this.row.sums() || this.pieces.get(0).since() == null;
		return one ? points.get(points.size() - 1) : points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static List<MetricPoint> series(List<Insight> insights) {
		return insights.stream().flatMap((insight) -> MetricValues.series(insight).stream()).distinct().toList();
	}

	private static Map<String, Map<String, BigDecimal>> breakdowns(List<Insight> insights) {
		Map<String, Map<String, BigDecimal>> sums = new LinkedHashMap<>();
		insights.forEach((insight) -> MetricValues.breakdowns(insight).forEach((dimension, parts) -> {
			Map<String, BigDecimal> sum = sums.computeIfAbsent(dimension, (first) -> new LinkedHashMap<>());
			parts.forEach((part, figure) -> sum.merge(part, figure, BigDecimal::add));
		}));
		return sums;
	}

}

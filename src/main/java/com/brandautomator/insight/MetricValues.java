package com.brandautomator.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.brandautomator.graph.model.Insight;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Takes the figures out of what Meta answers (graph-api 7.1).
 */
final class MetricValues {

	/** May stand before the dimension that was asked for. */
	private static final String TIMEFRAME = "timeframe";

	private MetricValues() {
	}

	/**
	 * The metric of this name; null when it is not there or has no figure.
	 */
	static @Nullable Insight named(List<Insight> answer, String name) {
		return answer.stream()
			.filter((insight) -> name.equals(insight.name()) && hasFigure(insight))
			.findFirst()
			.orElse(null);
	}

	private static boolean hasFigure(Insight insight) {
		return total(insight) != null || !breakdowns(insight).isEmpty() || !points(insight).isEmpty()
				|| !hours(insight).isEmpty();
	}

	/**
	 * The figure of each hour of the day, on the average of the days that Meta gives.
	 */
	static Map<String, BigDecimal> hours(Insight insight) {
		Map<Integer, List<BigDecimal>> byHour = Optional.ofNullable(insight.values())
			.orElse(List.of())
			.stream()
			.map(Insight.Point::value)
			.filter((value) -> value != null && value.isObject())
			.flatMap((value) -> value.propertyStream())
			.filter((hour) -> hour.getKey().matches("\\d{1,2}") && hour.getValue().isNumber())
			.collect(Collectors.groupingBy((hour) -> Integer.valueOf(hour.getKey()), TreeMap::new,
					Collectors.mapping((hour) -> hour.getValue().decimalValue(), Collectors.toList())));
		Map<String, BigDecimal> means = new LinkedHashMap<>();
		byHour.forEach((hour, figures) -> means.put(hour.toString(),
				figures.stream()
					.reduce(BigDecimal.ZERO, BigDecimal::add)
					.divide(BigDecimal.valueOf(figures.size()), 0, RoundingMode.HALF_UP)));
		return means;
	}

	/**
	 * The figure for all the time asked for; null where there is none.
	 */
	static @Nullable BigDecimal total(Insight insight) {
		return Optional.ofNullable(insight.totalValue())
			.map(Insight.Total::value)
			.map(MetricValues::number)
			.orElse(null);
	}

	/**
	 * The figures that Meta gives one by one, numbers alone.
	 */
	static List<Insight.Point> points(Insight insight) {
		return Optional.ofNullable(insight.values())
			.orElse(List.of())
			.stream()
			.filter((point) -> number(point.value()) != null)
			.toList();
	}

	static List<MetricPoint> series(Insight insight) {
		return points(insight).stream()
			.filter((point) -> point.endTime() != null)
			.map((point) -> new MetricPoint(Objects.requireNonNull(point.endTime()),
					Objects.requireNonNull(number(point.value()))))
			.toList();
	}

	/**
	 * The figure in parts, by what tells them apart.
	 */
	static Map<String, Map<String, BigDecimal>> breakdowns(Insight insight) {
		Map<String, Map<String, BigDecimal>> breakdowns = new LinkedHashMap<>();
		Optional.ofNullable(insight.totalValue())
			.map(Insight.Total::breakdowns)
			.orElse(List.of())
			.forEach((breakdown) -> add(breakdowns, breakdown));
		return breakdowns;
	}

	private static void add(Map<String, Map<String, BigDecimal>> breakdowns, Insight.Breakdown breakdown) {
		List<String> keys = Optional.ofNullable(breakdown.dimensionKeys()).orElse(List.of());
		keys.stream().filter((key) -> !key.equals(TIMEFRAME)).findFirst().ifPresent((key) -> {
			Map<String, BigDecimal> parts = new LinkedHashMap<>();
			Optional.ofNullable(breakdown.results())
				.orElse(List.of())
				.forEach((result) -> part(result, keys.indexOf(key), parts));
			if (!parts.isEmpty()) {
				breakdowns.put(key, parts);
			}
		});
	}

	private static void part(Insight.Result result, int place, Map<String, BigDecimal> parts) {
		BigDecimal figure = number(result.value());
		List<String> values = Optional.ofNullable(result.dimensionValues()).orElse(List.of());
		if (figure != null && place < values.size()) {
			parts.merge(values.get(place), figure, BigDecimal::add);
		}
	}

	static @Nullable BigDecimal number(@Nullable JsonNode value) {
		return (value != null && value.isNumber()) ? value.decimalValue() : null;
	}

}

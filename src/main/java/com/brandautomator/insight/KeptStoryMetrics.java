package com.brandautomator.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The metrics of a story that Meta no longer tells, from what is kept of it.
 *
 * @param numbers what is kept, each once
 */
record KeptStoryMetrics(List<KeptNumber> numbers) {

	private static final String FEWER_THAN_FIVE = "fewer_than_five";

	/**
	 * Every metric there is of stories, and those that only their end tells.
	 */
	List<Metric> all() {
		Map<String, KeptNumber> kept = this.numbers.stream()
			.collect(Collectors.toMap(KeptNumber::metric, (number) -> number));
		Map<String, Metric> metrics = new LinkedHashMap<>();
		MetricCatalogue.media()
			.values()
			.stream()
			.filter((row) -> !row.isRetired())
			.forEach((row) -> metrics.put(row.name(), metric(row, kept)));
		this.numbers.stream()
			.filter((number) -> !isKnown(number.metric()))
			.forEach((number) -> metrics.put(number.metric(), metric(number, Map.of())));
		return Stream
			.concat(MetricNames.of(MetricCatalogue.media().keySet(), MetricCatalogue.media())
				.answer(metrics, asOf())
				.stream(), metrics.values().stream().filter((metric) -> !isKnown(metric.name())))
			.toList();
	}

	private static boolean isKnown(String name) {
		return MetricCatalogue.media().containsKey(name.replaceFirst("/.*", ""));
	}

	private Metric metric(CatalogueRow row, Map<String, KeptNumber> kept) {
		KeptNumber number = kept.get(row.name());
		if (number != null) {
			return metric(number, parts(row));
		}
		return row.edges().contains(MetricEdge.STORY)
				? Metric.none(row.name(), MetricForm.LIFETIME, MetricStatus.NOT_ENOUGH_DATA, asOf(), "not_kept")
				: Metric.none(row.name(), MetricForm.LIFETIME, MetricStatus.UNSUPPORTED, asOf(), "media_type");
	}

	private static Metric metric(KeptNumber number, Map<String, Map<String, BigDecimal>> parts) {
		boolean few = number.value() == null;
		return new Metric(number.metric(), number.value(), MetricForm.LIFETIME,
				few ? MetricStatus.NOT_ENOUGH_DATA : MetricStatus.OK, number.asOf(), parts, List.of(), List.of(), null,
				few ? FEWER_THAN_FIVE : null, number.source());
	}

	private Map<String, Map<String, BigDecimal>> parts(CatalogueRow row) {
		String prefix = row.name() + "/";
		Map<String, BigDecimal> parts = this.numbers.stream()
			.filter((number) -> number.metric().startsWith(prefix) && number.value() != null)
			.collect(Collectors.toMap((number) -> number.metric().substring(prefix.length()), KeptNumber::value));
		return Optional.ofNullable(row.form().breakdown())
			.filter((dimension) -> !parts.isEmpty())
			.map((dimension) -> Map.of(dimension, parts))
			.orElse(Map.of());
	}

	private Instant asOf() {
		return this.numbers.stream().map(KeptNumber::asOf).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
	}

}

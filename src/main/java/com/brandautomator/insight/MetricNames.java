package com.brandautomator.insight;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The metrics that somebody wants, those of before included, whose places others took.
 *
 * @param wanted in the order of the answer
 * @param catalogue what is known of each
 */
record MetricNames(List<CatalogueRow> wanted, Map<String, CatalogueRow> catalogue) {

	/**
	 * @throws IllegalArgumentException for a name that is not in the catalogue
	 */
	static MetricNames of(Collection<String> names, Map<String, CatalogueRow> catalogue) {
		return new MetricNames(names.stream()
			.map((name) -> Optional.ofNullable(catalogue.get(name))
				.orElseThrow(() -> new IllegalArgumentException("There is no metric named " + name)))
			.toList(), catalogue);
	}

	/**
	 * What to ask Meta for, call by call.
	 */
	Map<MetricForm, List<CatalogueRow>> byForm() {
		return this.wanted.stream()
			.map((row) -> row.isRetired() ? this.catalogue.get(String.valueOf(row.carriedBy())) : row)
			.filter(Objects::nonNull)
			.distinct()
			.collect(Collectors.groupingBy(CatalogueRow::form, LinkedHashMap::new, Collectors.toList()));
	}

	/**
	 * The answer.
	 * @param metrics what came of asking, by name
	 */
	List<Metric> answer(Map<String, Metric> metrics, Instant asOf) {
		return this.wanted.stream().map((row) -> answer(row, metrics, asOf)).toList();
	}

	private static Metric answer(CatalogueRow row, Map<String, Metric> metrics, Instant asOf) {
		if (!row.isRetired()) {
			return metrics.get(row.name());
		}
		return Optional.ofNullable(row.carriedBy())
			.map(metrics::get)
			.map((carrier) -> carrier.carriedBy(row.name(), row.part()))
			.orElseGet(() -> Metric.none(row.name(), row.form().period(), MetricStatus.RETIRED, asOf, null));
	}

}

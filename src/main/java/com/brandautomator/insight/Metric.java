package com.brandautomator.insight;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A figure, or why there is none.
 *
 * @param name the metric
 * @param value null where there is none; never zero instead
 * @param period Meta's: {@code day} for what counts for a span, {@code lifetime} for the
 * rest
 * @param status whether there is a figure
 * @param asOf when Meta was asked
 * @param breakdowns the figure in parts, by what tells them apart
 * @param series the figure of each of Meta's days, where it is told
 * @param parts the figures of the pieces of a long span
 * @param carries which metric's figure this is, where its own has ended; null for all
 * others
 * @param reason a word for why there is no figure; null where the status says it all
 * @param source how a figure that is kept came to us, {@code api} or {@code webhook};
 * null for one that was just read
 */
record Metric(String name, @Nullable BigDecimal value, String period, MetricStatus status, Instant asOf,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Map<String, BigDecimal>> breakdowns,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<MetricPoint> series,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<MetricPart> parts,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String carries,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String source) {

	Metric(String name, @Nullable BigDecimal value, String period, MetricStatus status, Instant asOf,
			Map<String, Map<String, BigDecimal>> breakdowns, List<MetricPoint> series, List<MetricPart> parts,
			@Nullable String carries, @Nullable String reason) {
		this(name, value, period, status, asOf, breakdowns, series, parts, carries, reason, null);
	}

	/**
	 * A figure that is known otherwise.
	 */
	static Metric of(String name, @Nullable Number value, Instant asOf) {
		BigDecimal figure = (value != null) ? new BigDecimal(value.toString()) : null;
		return new Metric(name, figure, MetricForm.LIFETIME, (figure != null) ? MetricStatus.OK : MetricStatus.ERROR,
				asOf, Map.of(), List.of(), List.of(), null, null);
	}

	/**
	 * No figure.
	 */
	static Metric none(String name, String period, MetricStatus status, Instant asOf, @Nullable String reason) {
		return new Metric(name, null, period, status, asOf, Map.of(), List.of(), List.of(), null, reason);
	}

	/**
	 * The same under another name.
	 */
	Metric as(String otherName) {
		return new Metric(otherName, this.value, this.period, this.status, this.asOf, this.breakdowns, this.series,
				this.parts, this.name, this.reason);
	}

	/**
	 * The same figure under a name of before.
	 * @param part which part of it the old name stood for; null for the whole
	 */
	Metric carriedBy(String oldName, @Nullable String part) {
		BigDecimal figure = (part == null) ? this.value : part(part);
		return new Metric(oldName, figure, this.period, MetricStatus.RETIRED, this.asOf, Map.of(), List.of(), List.of(),
				(part == null) ? this.name : this.name + "/" + part, null, this.source);
	}

	// Meta leaves out parts that are zero: where all that it tells make up the whole,
	// nothing is missing.
	private @Nullable BigDecimal part(String part) {
		Map<String, BigDecimal> parts = this.breakdowns.values().stream().findFirst().orElse(Map.of());
		BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		boolean whole = this.value != null && sum.compareTo(this.value) == 0;
		return parts.getOrDefault(part, whole ? BigDecimal.ZERO : null);
	}

}

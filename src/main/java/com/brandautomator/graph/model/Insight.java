package com.brandautomator.graph.model;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One metric of an account or a medium (graph-api 7). What Meta has no figures for it
 * leaves out: the metric as a whole, or its values; a missing figure is not zero.
 *
 * @param name the metric
 * @param period {@code day}, {@code week}, {@code days_28} or {@code lifetime}
 * @param values one figure, or one for each of Meta's days; null where there is a total
 * @param totalValue one figure for all the time asked for; null where there are values
 */
public record Insight(@Nullable String name, @Nullable String period, @Nullable List<Point> values,
		@Nullable Total totalValue) {

	/**
	 * A figure and the end of the time it counts for.
	 *
	 * @param value a number, or numbers by name; null when Meta sent none
	 * @param endTime null where the figure is of all time
	 */
	public record Point(@Nullable JsonNode value, @Nullable Instant endTime) {
	}

	/**
	 * A figure for all the time asked for.
	 *
	 * @param value null where only the parts are told
	 * @param breakdowns its parts; null when none were asked for, or there are none
	 */
	public record Total(@Nullable JsonNode value, @Nullable List<Breakdown> breakdowns) {
	}

	/**
	 * A figure in parts.
	 *
	 * @param dimensionKeys what tells the parts apart, in the order of each part's values
	 * @param results the parts
	 */
	public record Breakdown(@Nullable List<String> dimensionKeys, @Nullable List<Result> results) {
	}

	/**
	 * One part.
	 *
	 * @param dimensionValues which part it is
	 * @param value its figure
	 */
	public record Result(@Nullable List<String> dimensionValues, @Nullable JsonNode value) {
	}

}

package com.brandautomator.insight;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a metric.
 *
 * @param name Meta's word
 * @param edges where it is given
 * @param form how it is asked for
 * @param sums whether figures of several spans may be added up: a count of different
 * people may not
 * @param retiredSince the version of the Graph API that gave it no more; null while it is
 * given
 * @param carriedBy the metric that took its place; null for none
 * @param part which part of that one; null for the whole
 * @param section where it is documented, of graph-api
 */
record CatalogueRow(String name, Set<MetricEdge> edges, MetricForm form, boolean sums, @Nullable String retiredSince,
		@Nullable String carriedBy, @Nullable String part, String section) {

	/** One that is given. */
	static CatalogueRow given(String name, Set<MetricEdge> edges, MetricForm form, boolean sums, String section) {
		return new CatalogueRow(name, edges, form, sums, null, null, null, section);
	}

	/** One that is given no more, and what took its place. */
	static CatalogueRow retired(String name, Set<MetricEdge> edges, String since, @Nullable String carriedBy,
			@Nullable String part, String section) {
		return new CatalogueRow(name, edges, MetricForm.EVER, false, since, carriedBy, part, section);
	}

	boolean isRetired() {
		return this.retiredSince != null;
	}

}

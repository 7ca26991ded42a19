package com.brandautomator.insight;

import org.jspecify.annotations.Nullable;

/**
 * How metrics are asked for: those of one form go into one call.
 *
 * @param period Meta's word
 * @param metricType Meta's word; null to leave it to Meta
 * @param breakdown what to tell the parts by; null for none
 * @param refusedTogether whether Meta refuses them for some media and not for others
 */
record MetricForm(String period, @Nullable String metricType, @Nullable String breakdown, boolean refusedTogether) {

	static final String DAY = "day";

	static final String LIFETIME = "lifetime";

	/** One figure for a span. */
	static final MetricForm TOTAL = total(null);

	/** A figure for each of Meta's days. */
	static final MetricForm DAYS = new MetricForm(DAY, null, null, false);

	/** A figure of all the time. */
	static final MetricForm EVER = ever(null);

	/** A figure of all the time that some media have and others do not. */
	static final MetricForm SOMETIMES = new MetricForm(LIFETIME, null, null, true);

	/** One figure for a span, in parts. */
	static MetricForm total(@Nullable String breakdown) {
		return new MetricForm(DAY, "total_value", breakdown, false);
	}

	/** A figure of all the time, in parts. */
	static MetricForm ever(@Nullable String breakdown) {
		return new MetricForm(LIFETIME, null, breakdown, false);
	}

	boolean ofASpan() {
		return this.period.equals(DAY);
	}

}

package com.brandautomator.sandbox.insights;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphError;
import com.brandautomator.sandbox.protocol.GraphErrors;
import org.jspecify.annotations.Nullable;

/**
 * What a call asks of an account, checked as Meta does: the first thing that is wrong
 * refuses all.
 *
 * @param metrics the metrics
 * @param period for which period
 * @param type {@code total_value} or {@code time_series}; null where none is named
 * @param breakdown by what; null for nothing
 * @param timeframe of which time demographics are
 */
record AccountQuestion(List<AccountMetric> metrics, String period, @Nullable String type, @Nullable String breakdown,
		String timeframe) {

	private static final Set<String> PERIODS = Set.of("day", "week", "days_28", "lifetime", "month",
			"total_over_range");

	private static final Set<String> TIMEFRAMES = Set.of("this_month", "this_week");

	static AccountQuestion of(GraphCall call) {
		List<AccountMetric> metrics = MetricNames
			.of(call, (name) -> AccountMetric.named(name).isPresent(), AccountMetric.names())
			.stream()
			.flatMap((name) -> AccountMetric.named(name).stream())
			.toList();
		String period = call.demand("period");
		String type = call.parameter("metric_type").orElse(null);
		String breakdown = call.parameter("breakdown").orElse(null);
		oneOf("period", period, PERIODS);
		oneOf("metric_type", Optional.ofNullable(type).orElse(AccountMetric.TOTAL),
				Set.of(AccountMetric.TOTAL, AccountMetric.SERIES));
		String timeframe = call.parameter("timeframe").orElse("this_month");
		oneOf("timeframe", timeframe, TIMEFRAMES);
		AccountQuestion question = new AccountQuestion(metrics, period, type, breakdown, timeframe);
		question.check();
		return question;
	}

	/** Whether one figure for all the time is asked for. */
	boolean total() {
		return AccountMetric.TOTAL.equals(this.type);
	}

	private void check() {
		refuse((metric) -> !metric.periods().contains(this.period),
				(names) -> InsightErrors.otherPeriod(names, this.period));
		refuse((metric) -> !metric.takes(this.type),
				(names) -> InsightErrors.otherType(names, total() ? AccountMetric.SERIES : AccountMetric.TOTAL));
		if (this.breakdown != null) {
			refuse((metric) -> !metric.breakdowns().contains(this.breakdown), (names) -> InsightErrors.unknown());
		}
	}

	private void refuse(Predicate<AccountMetric> wrong, Refusal refusal) {
		List<String> names = this.metrics.stream().filter(wrong).map(AccountMetric::name).toList();
		if (!names.isEmpty()) {
			throw refusal.of(names);
		}
	}

	private static void oneOf(String name, String value, Set<String> known) {
		if (!known.contains(value)) {
			throw GraphErrors
				.invalidParameter(name + " must be one of the following values: " + String.join(", ", known));
		}
	}

	/**
	 * What is said of metrics that are asked for wrongly.
	 */
	private interface Refusal {

		GraphError of(List<String> metrics);

	}

}

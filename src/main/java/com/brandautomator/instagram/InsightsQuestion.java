package com.brandautomator.instagram;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What is asked about an account, in Meta's words (graph-api 7.1).
 *
 * @param metrics those that Meta takes together
 * @param period {@code day}, {@code week}, {@code days_28} or {@code lifetime}
 * @param metricType {@code total_value} or {@code time_series}; null to leave it to Meta
 * @param since the beginning of the time asked for; null for Meta's last 24 hours
 * @param until its end, 30 days later at most; null for now
 * @param breakdown what to tell the parts by; null for none
 * @param timeframe which time demographics are of; null for all others
 */
public record InsightsQuestion(List<String> metrics, String period, @Nullable String metricType,
		@Nullable Instant since, @Nullable Instant until, @Nullable String breakdown, @Nullable String timeframe) {

	public InsightsQuestion {
		metrics = List.copyOf(metrics);
	}

	MultiValueMap<String, String> parameters() {
		MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		parameters.set("metric", String.join(",", this.metrics));
		parameters.set("period", this.period);
		set(parameters, "metric_type", this.metricType);
		set(parameters, "since", seconds(this.since));
		set(parameters, "until", seconds(this.until));
		set(parameters, "breakdown", this.breakdown);
		set(parameters, "timeframe", this.timeframe);
		return parameters;
	}

	private static @Nullable String seconds(@Nullable Instant time) {
		return (time != null) ? Long.toString(time.getEpochSecond()) : null;
	}

	private static void set(MultiValueMap<String, String> parameters, String name, @Nullable String value) {
		if (value != null) {
			parameters.set(name, value);
		}
	}

}

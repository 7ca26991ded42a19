package com.brandautomator.insight;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.brandautomator.instagram.InsightsQuestion;
import com.brandautomator.instagram.InstagramAccount;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Reads who the followers and the engaged are, and when followers are online. Below 100
 * of them Meta tells nothing (graph-api 7.1).
 */
@Component
class AudienceMetrics {

	static final String ONLINE = "online_followers";

	static final String HOUR = "hour";

	private static final List<String> BREAKDOWNS = List.of("age", "city", "country", "gender");

	private final MetricCalls calls;

	private final Clock clock;

	AudienceMetrics(MetricCalls calls, Clock clock) {
		this.calls = calls;
		this.clock = clock;
	}

	List<Metric> read(InstagramAccount account, Timeframe timeframe) {
		Map<String, List<Reading>> readings = new LinkedHashMap<>();
		for (String breakdown : BREAKDOWNS) {
			MetricForm form = new MetricForm(MetricForm.LIFETIME, "total_value", breakdown, false);
			read(account, form, AccountCatalogue.demographics(), timeframe.word())
				.forEach((name, reading) -> readings.computeIfAbsent(name, (first) -> new ArrayList<>()).add(reading));
		}
		Instant asOf = this.clock.instant();
		List<Metric> metrics = new ArrayList<>();
		readings.forEach((name, found) -> metrics.add(demographics(name, found, asOf)));
		metrics.add(online(read(account, MetricForm.EVER, List.of(ONLINE), null).get(ONLINE)));
		return metrics;
	}

	private Map<String, Reading> read(InstagramAccount account, MetricForm form, List<String> metrics,
			@Nullable String timeframe) {
		return this.calls.read(MetricSource.of(account, MetricEdge.ACCOUNT), form, metrics,
				(asked) -> account.insights()
					.account(new InsightsQuestion(asked, form.period(), form.metricType(), null, null, form.breakdown(),
							timeframe)));
	}

	// What is told of some breakdowns is worth showing although others failed.
	private static Metric demographics(String name, List<Reading> readings, Instant asOf) {
		Map<String, Map<String, BigDecimal>> breakdowns = new LinkedHashMap<>();
		readings.stream()
			.flatMap((reading) -> Optional.ofNullable(reading.insight()).stream())
			.forEach((insight) -> breakdowns.putAll(MetricValues.breakdowns(insight)));
		return audience(name, breakdowns, readings.get(0), asOf);
	}

	private Metric online(Reading reading) {
		Map<String, BigDecimal> hours = Optional.ofNullable(reading.insight())
			.map(MetricValues::hours)
			.orElse(Map.of());
		return audience(ONLINE, hours.isEmpty() ? Map.of() : Map.of(HOUR, hours), reading, this.clock.instant());
	}

	private static Metric audience(String name, Map<String, Map<String, BigDecimal>> breakdowns, Reading reading,
			Instant asOf) {
		MetricStatus status = !breakdowns.isEmpty() ? MetricStatus.OK
				: (reading.status() == MetricStatus.OK) ? MetricStatus.NOT_ENOUGH_DATA : reading.status();
		return new Metric(name, null, MetricForm.LIFETIME, status, asOf, breakdowns, List.of(), List.of(), null,
				(status == MetricStatus.OK) ? null : reading.reason());
	}

}

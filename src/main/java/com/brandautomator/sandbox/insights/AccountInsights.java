package com.brandautomator.sandbox.insights;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.brandautomator.sandbox.pages.Account;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.MetaTime;
import com.brandautomator.sandbox.publishing.Popularities;
import com.brandautomator.sandbox.world.Days;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;

/**
 * Answers for an account. What there are no figures for is left out.
 */
@SandboxPart
class AccountInsights {

	private static final int CROWD = 100;

	/** Posts that are older no longer bring anything. */
	private static final Duration LIVELY = Duration.ofDays(150);

	private static final Map<String, Duration> PERIODS = Map.of("week", Duration.ofDays(7), "days_28",
			Duration.ofDays(28));

	private final Popularities popularities;

	private final SandboxClock clock;

	AccountInsights(Popularities popularities, SandboxClock clock) {
		this.popularities = popularities;
		this.clock = clock;
	}

	List<Map<String, Object>> answer(Account account, GraphCall call) {
		AccountQuestion question = AccountQuestion.of(call);
		Instant now = this.clock.now();
		SpanRequest span = SpanRequest.of(call, now);
		AccountNumbers numbers = new AccountNumbers(account.id(), account.followersCount(),
				this.popularities.of(account.id(), now.minus(LIVELY)));
		return question.metrics()
			.stream()
			.filter((metric) -> !metric.crowd() || account.followersCount() >= CROWD)
			.flatMap((metric) -> figures(metric, question, numbers, span)
				.map((figures) -> InsightShape.of(account.id(), metric.name(), question.period(), figures))
				.stream())
			.toList();
	}

	private Optional<Map<String, Object>> figures(AccountMetric metric, AccountQuestion question,
			AccountNumbers numbers, SpanRequest span) {
		if (metric.name().endsWith("_demographics")) {
			return Demographics.of(metric.name(), question, numbers, this.clock.now());
		}
		if (span.isEmpty()) {
			return Optional.empty();
		}
		if (question.total()) {
			return Optional.of(total(metric.name(), question, numbers, span));
		}
		List<Map<String, Object>> series = Days.ended(span.since(), span.until())
			.stream()
			.map((day) -> point(metric.name(), question.period(), numbers, day))
			.toList();
		return Optional.of(series).filter((days) -> !days.isEmpty()).map((days) -> Map.of("values", days));
	}

	private static Map<String, Object> total(String metric, AccountQuestion question, AccountNumbers numbers,
			SpanRequest span) {
		long total = numbers.of(metric, span.since(), span.until());
		if (question.breakdown() == null) {
			return InsightShape.total(total);
		}
		Map<String, Long> parts = question.metrics().get(0).breakdowns().size() == 1
				&& List.of("profile_links_taps", "follows_and_unfollows").contains(metric)
						? numbers.parts(metric, span.since(), span.until()) : Shares.of(question.breakdown(), total);
		return InsightShape.total(total, List.of(question.breakdown()), parts);
	}

	private static Map<String, Object> point(String metric, String period, AccountNumbers numbers, LocalDate day) {
		Instant end = Days.end(day);
		Map<String, Object> point = new LinkedHashMap<>();
		if (metric.equals("online_followers")) {
			point.put("value", Shares.online(numbers, day));
		}
		else {
			Instant begin = PERIODS.containsKey(period) ? end.minus(PERIODS.get(period)) : Days.begin(day);
			point.put("value", numbers.of(metric, begin, end));
		}
		point.put("end_time", MetaTime.format(end));
		return point;
	}

}

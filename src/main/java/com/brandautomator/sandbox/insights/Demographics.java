package com.brandautomator.sandbox.insights;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who the followers and the engaged are: told of 100 of them or more, with the timeframe
 * as a dimension before the one that was asked for (graph-api.md, section 7.1).
 */
final class Demographics {

	private static final long CROWD = 100;

	private Demographics() {
	}

	static Optional<Map<String, Object>> of(String metric, AccountQuestion question, AccountNumbers numbers,
			Instant now) {
		Duration time = Duration.ofDays(question.timeframe().equals("this_week") ? 7 : 30);
		long people = metric.startsWith("follower") ? numbers.followers()
				: numbers.of("accounts_engaged", now.minus(time), now);
		if (people < CROWD) {
			return Optional.empty();
		}
		if (question.breakdown() == null) {
			return Optional.of(Map.of("total_value", Map.of()));
		}
		return Optional.of(Map.of("total_value",
				Map.of("breakdowns",
						List.of(InsightShape.breakdown(List.of("timeframe", question.breakdown()),
								List.of(question.timeframe().toUpperCase(Locale.ROOT)),
								Shares.of(question.breakdown(), people))))));
	}

}

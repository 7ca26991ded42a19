package com.brandautomator.sandbox.insights;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphErrors;
import com.brandautomator.sandbox.publishing.Popularities.Seen;
import com.brandautomator.sandbox.world.SandboxClock;
import com.brandautomator.sandbox.world.SandboxPart;

/**
 * Answers for a medium (graph-api.md, section 7.2). A story has figures while it is live
 * and five people have seen it; a carousel's items have none.
 */
@SandboxPart
class MediumInsights {

	private static final String STORY = "STORY";

	private static final Duration STORY_LIFE = Duration.ofHours(24);

	private static final int VIEWERS = 5;

	private static final Map<String, String> BREAKDOWNS = Map.of("profile_activity", "action_type", "navigation",
			"story_navigation_action_type");

	private final SandboxClock clock;

	MediumInsights(SandboxClock clock) {
		this.clock = clock;
	}

	List<Map<String, Object>> answer(String id, Seen seen, GraphCall call) {
		if (seen.item()) {
			throw GraphErrors.unsupported(call, id);
		}
		List<String> metrics = MetricNames.of(call, MediumMetrics::known, MediumMetrics.names());
		MediumMetrics.check(metrics, seen.product());
		String breakdown = call.parameter("breakdown").orElse("");
		if (!breakdown.isEmpty() && metrics.stream().anyMatch((name) -> !breakdown.equals(BREAKDOWNS.get(name)))) {
			throw InsightErrors.unknown();
		}
		Instant now = this.clock.now();
		MediumNumbers numbers = new MediumNumbers(seen, now);
		if (seen.product().equals(STORY)) {
			if (now.isAfter(seen.popularity().publishedAt().plus(STORY_LIFE))) {
				return List.of();
			}
			if (numbers.reach() < VIEWERS) {
				throw InsightErrors.notEnoughViewers();
			}
		}
		return metrics.stream()
			.map((metric) -> InsightShape.of(id, metric, "lifetime", figures(metric, breakdown, numbers)))
			.toList();
	}

	private static Map<String, Object> figures(String metric, String breakdown, MediumNumbers numbers) {
		if (breakdown.isEmpty()) {
			return InsightShape.values(numbers.of(metric));
		}
		return InsightShape.total(numbers.of(metric), List.of(breakdown),
				metric.equals("navigation") ? numbers.navigation() : numbers.activity());
	}

}

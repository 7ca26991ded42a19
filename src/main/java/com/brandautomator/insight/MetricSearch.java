package com.brandautomator.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Insight;

/**
 * Asks for metrics, leaves out the one that Meta refuses and asks again; where Meta does
 * not say which it is, by halves.
 */
class MetricSearch {

	private final Function<List<String>, List<Insight>> ask;

	private final Map<String, Reading> refused = new HashMap<>();

	private boolean certain;

	MetricSearch(Function<List<String>, List<Insight>> ask) {
		this.ask = ask;
	}

	/**
	 * What comes of each.
	 */
	Map<String, Reading> read(List<String> metrics) {
		if (metrics.isEmpty()) {
			return Map.of();
		}
		try {
			List<Insight> answer = this.ask.apply(metrics);
			this.certain = true;
			return all(metrics, (name) -> Reading.of(MetricValues.named(answer, name)));
		}
		catch (GraphException ex) {
			return refused(metrics, ex);
		}
	}

	/**
	 * Those that Meta refuses whoever asks. Where it refuses all, without a name, it may
	 * be for another reason.
	 */
	Map<String, Reading> refused() {
		return this.certain ? this.refused : Map.of();
	}

	private Map<String, Reading> refused(List<String> metrics, GraphException refusal) {
		if (!RefusedMetric.isOne(refusal)) {
			return all(metrics, (name) -> RefusedMetric.failure(refusal));
		}
		List<String> named = RefusedMetric.named(refusal.error(), metrics);
		this.certain |= !named.isEmpty();
		if (named.isEmpty() && metrics.size() > 1) {
			int half = metrics.size() / 2;
			Map<String, Reading> readings = new HashMap<>(read(metrics.subList(0, half)));
			readings.putAll(read(metrics.subList(half, metrics.size())));
			return readings;
		}
		Map<String, Reading> readings = all(named.isEmpty() ? metrics : named,
				(name) -> RefusedMetric.reading(refusal.error()));
		this.refused.putAll(readings);
		List<String> others = new ArrayList<>(metrics);
		others.removeAll(readings.keySet());
		readings.putAll(read(others));
		return readings;
	}

	private static Map<String, Reading> all(List<String> metrics, Function<String, Reading> reading) {
		Map<String, Reading> readings = new HashMap<>();
		metrics.forEach((name) -> readings.put(name, reading.apply(name)));
		return readings;
	}

}

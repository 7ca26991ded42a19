package com.brandautomator.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Insight;

import org.springframework.stereotype.Component;

/**
 * Asks for metrics together such that one that Meta refuses does not take the others
 * along, and does not ask for those that it has refused lately.
 */
@Component
class MetricCalls {

	private final RefusedMetrics refused;

	MetricCalls(RefusedMetrics refused) {
		this.refused = refused;
	}

	/**
	 * What comes of asking for each of these metrics, in their order.
	 * @param where who answers
	 * @param form how they are asked for
	 * @throws GraphException when nothing more can be read now: the token is refused, or
	 * too many calls were made
	 */
	Map<String, Reading> read(MetricSource where, MetricForm form, List<String> metrics,
			Function<List<String>, List<Insight>> ask) {
		Map<String, Reading> known = this.refused.of(where);
		List<String> wanted = new ArrayList<>(metrics);
		wanted.removeAll(known.keySet());
		MetricSearch search = new MetricSearch(ask);
		Map<String, Reading> found = search.read(wanted);
		if (!form.refusedTogether()) {
			this.refused.remember(where, search.refused());
		}
		Map<String, Reading> readings = new LinkedHashMap<>();
		metrics.forEach((name) -> readings.put(name, found.getOrDefault(name, known.get(name))));
		return readings;
	}

}

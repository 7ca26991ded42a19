package com.brandautomator.sandbox.insights;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

import com.brandautomator.sandbox.protocol.GraphCall;

/**
 * The metrics that a call names; one that is not given refuses the whole call.
 */
final class MetricNames {

	private MetricNames() {
	}

	static List<String> of(GraphCall call, Predicate<String> known, Collection<String> all) {
		List<String> names = List.of(call.demand("metric").replace(" ", "").split(","));
		for (int place = 0; place < names.size(); place++) {
			if (names.get(place).equals("impressions")) {
				throw InsightErrors.retired("impressions");
			}
			if (!known.test(names.get(place))) {
				throw InsightErrors.unknownMetric(place, all);
			}
		}
		return names;
	}

}

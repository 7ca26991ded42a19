package com.brandautomator.insight;

import java.util.List;

import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;

/**
 * Tells what Meta's refusal of metrics means (graph-api 7.3).
 */
final class RefusedMetric {

	private static final int INVALID_PARAMETER = 100;

	/** A medium from before its account became a business. */
	private static final int TOO_OLD = 2108006;

	private RefusedMetric() {
	}

	/**
	 * Whether it is about a metric: Meta may give the others.
	 * @throws GraphException the refusal, when it is about all that may be asked now
	 */
	static boolean isOne(GraphException refusal) {
		if (refusal.kind() == Kind.TOKEN_REFUSED || refusal.kind() == Kind.RATE_LIMITED) {
			throw refusal;
		}
		GraphError error = refusal.error();
		return Integer.valueOf(INVALID_PARAMETER).equals(error.code()) && error.subcode() == null;
	}

	/**
	 * Which of those asked for it names; none where it does not.
	 */
	static List<String> named(GraphError error, List<String> asked) {
		return asked.stream()
			.filter((name) -> error.metrics().contains(name)
					|| error.metrics().contains(Integer.toString(asked.indexOf(name))))
			.toList();
	}

	static Reading reading(GraphError error) {
		return Reading.none(
				GraphError.METRIC_RETIRED.equals(error.name()) ? MetricStatus.RETIRED : MetricStatus.UNSUPPORTED,
				"refused");
	}

	/**
	 * What a refusal means that is not about a metric.
	 */
	static Reading failure(GraphException refusal) {
		if (GraphError.NOT_ENOUGH_VIEWERS.equals(refusal.error().name())) {
			return Reading.none(MetricStatus.NOT_ENOUGH_DATA, "not_enough_viewers");
		}
		if (refusal.kind() == Kind.OBJECT_MISSING) {
			return Reading.none(MetricStatus.UNSUPPORTED, "no_insights");
		}
		if (refusal.error().hasSubcode(TOO_OLD)) {
			return Reading.none(MetricStatus.UNSUPPORTED, "before_business_account");
		}
		return Reading.none(MetricStatus.ERROR, String.valueOf(refusal.getBody().getProperties().get("code")));
	}

}

package com.brandautomator.insight;

import com.brandautomator.graph.model.Insight;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking for one metric.
 *
 * @param status whether there is an answer
 * @param insight the answer; null for none
 * @param reason a word for why there is none; null where the status says it all
 */
record Reading(MetricStatus status, @Nullable Insight insight, @Nullable String reason) {

	static Reading of(@Nullable Insight insight) {
		return new Reading((insight != null) ? MetricStatus.OK : MetricStatus.NOT_ENOUGH_DATA, insight, null);
	}

	static Reading none(MetricStatus status, @Nullable String reason) {
		return new Reading(status, null, reason);
	}

}

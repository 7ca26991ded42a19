package com.brandautomator.insight;

import com.brandautomator.account.GraphBase;
import com.brandautomator.instagram.InstagramAccount;

/**
 * Who answers for metrics: which there are is a matter of the Graph API, of its version,
 * and of what is asked for them.
 *
 * @param base Meta's or the sandbox's
 * @param version as in {@code v26.0}
 * @param edge what is asked for metrics
 */
record MetricSource(GraphBase base, String version, MetricEdge edge) {

	static MetricSource of(InstagramAccount account, MetricEdge edge) {
		return new MetricSource(account.key().graphBase(), account.insights().graphVersion(), edge);
	}

}

package com.brandautomator.insight;

import java.util.Locale;

import com.brandautomator.graph.model.Media;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for metrics: each kind has its own (graph-api 7.1 and 7.2).
 */
enum MetricEdge {

	ACCOUNT, FEED, REELS, STORY;

	/**
	 * The kind of a medium; an advertisement is a post of the feed.
	 */
	static MetricEdge of(Media medium) {
		@Nullable String kind = medium.mediaProductType();
		return "REELS".equals(kind) ? REELS : "STORY".equals(kind) ? STORY : FEED;
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}

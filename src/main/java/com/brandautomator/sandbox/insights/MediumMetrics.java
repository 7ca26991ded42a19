package com.brandautomator.sandbox.insights;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The metrics of media, each with the kinds that have it (graph-api.md, section 7.2).
 * Nothing here is shared to Facebook.
 */
final class MediumMetrics {

	private static final String FEED = "FEED";

	private static final String REELS = "REELS";

	private static final String STORY = "STORY";

	private static final Set<String> FACEBOOK = Set.of("facebook_views", "crossposted_views");

	private static final Map<String, Set<String>> PRODUCTS = new LinkedHashMap<>();

	static {
		products(Set.of(FEED, REELS, STORY), "views", "reach", "shares", "total_interactions", "reposts", "total_views",
				"facebook_views");
		products(Set.of(FEED, REELS), "likes", "comments", "saved", "total_likes", "total_comments");
		products(Set.of(FEED, STORY), "profile_visits", "follows", "profile_activity");
		products(Set.of(REELS), "ig_reels_avg_watch_time", "ig_reels_video_view_total_time", "reels_skip_rate",
				"crossposted_views");
		products(Set.of(STORY), "navigation", "replies", "link_clicks");
	}

	private MediumMetrics() {
	}

	static boolean known(String name) {
		return PRODUCTS.containsKey(name);
	}

	static Collection<String> names() {
		return PRODUCTS.keySet();
	}

	static void check(List<String> metrics, String product) {
		metrics.forEach((metric) -> {
			if (!PRODUCTS.get(metric).contains(product)) {
				throw InsightErrors.otherProduct(metric);
			}
			if (FACEBOOK.contains(metric)) {
				throw InsightErrors.notOnFacebook();
			}
		});
	}

	private static void products(Set<String> products, String... metrics) {
		for (String metric : metrics) {
			PRODUCTS.put(metric, products);
		}
	}

}

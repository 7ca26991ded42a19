package com.brandautomator.insight;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import static com.brandautomator.insight.MetricEdge.FEED;
import static com.brandautomator.insight.MetricEdge.REELS;
import static com.brandautomator.insight.MetricEdge.STORY;

/**
 * The metrics of media (graph-api 7.2); their figures are of all the time since they were
 * published.
 */
final class MediaCatalogue {

	private static final Set<MetricEdge> ALL = Set.of(FEED, REELS, STORY);

	private static final Set<MetricEdge> POSTS = Set.of(FEED, REELS);

	private MediaCatalogue() {
	}

	static Stream<CatalogueRow> rows() {
		return Stream
			.of(given(ALL, MetricForm.EVER, "views", "reach", "shares", "total_interactions", "reposts", "total_views"),
					given(POSTS, MetricForm.EVER, "likes", "comments", "saved", "total_likes", "total_comments"),
					given(Set.of(FEED, STORY), MetricForm.EVER, "profile_visits", "follows"),
					given(Set.of(FEED, STORY), MetricForm.ever("action_type"), "profile_activity"),
					given(Set.of(REELS), MetricForm.EVER, "ig_reels_avg_watch_time", "ig_reels_video_view_total_time",
							"reels_skip_rate"),
					given(Set.of(STORY), MetricForm.EVER, "replies", "link_clicks"),
					given(Set.of(STORY), MetricForm.ever("story_navigation_action_type"), "navigation"),
					// Refused for a medium that is not shared to Facebook.
					given(ALL, MetricForm.SOMETIMES, "facebook_views"),
					given(Set.of(REELS), MetricForm.SOMETIMES, "crossposted_views"), retired())
			.flatMap((rows) -> rows);
	}

	private static Stream<CatalogueRow> retired() {
		return Stream.of(retired("impressions", "views"), retired("plays", "views"), retired("video_views", "views"),
				retired("engagement", "total_interactions"));
	}

	private static Stream<CatalogueRow> given(Set<MetricEdge> edges, MetricForm form, String... names) {
		return Arrays.stream(names).map((name) -> CatalogueRow.given(name, edges, form, false, "7.2"));
	}

	private static CatalogueRow retired(String name, String carriedBy) {
		return CatalogueRow.retired(name, ALL, "v22.0", carriedBy, null, "7.2");
	}

}

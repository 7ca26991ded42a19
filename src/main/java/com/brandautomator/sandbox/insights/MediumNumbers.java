package com.brandautomator.sandbox.insights;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import com.brandautomator.sandbox.publishing.Popularities.Seen;
import com.brandautomator.sandbox.publishing.Popularity;
import com.brandautomator.sandbox.world.Chance;

/**
 * What a medium has brought until now.
 *
 * @param seen the medium
 * @param now until when
 */
record MediumNumbers(Seen seen, Instant now) {

	static long shares(Popularity medium, Instant at) {
		return medium.share("shares", 0.005, 0.02, at);
	}

	static long saved(Popularity medium, Instant at) {
		return medium.share("saved", 0.01, 0.03, at);
	}

	static long reposts(Popularity medium, Instant at) {
		return medium.share("reposts", 0.001, 0.004, at);
	}

	long views() {
		return medium().views(this.now);
	}

	long reach() {
		return views() * 7 / 10;
	}

	Number of(String metric) {
		return switch (metric) {
			case "views", "total_views" -> views();
			case "reach" -> reach();
			case "likes", "total_likes" -> medium().likes(this.now);
			case "comments", "total_comments" -> this.seen.comments();
			case "shares" -> shares(medium(), this.now);
			case "saved" -> saved(medium(), this.now);
			case "reposts" -> reposts(medium(), this.now);
			case "total_interactions" -> interactions();
			case "ig_reels_avg_watch_time" -> watchTime();
			case "ig_reels_video_view_total_time" -> watchTime() * views();
			case "reels_skip_rate" -> Math.round(Chance.between(15, 45, medium().id() + "/skips") * 10) / 10.0;
			case "navigation" -> navigation().values().stream().mapToLong(Long::longValue).sum();
			case "profile_activity" -> activity().values().stream().mapToLong(Long::longValue).sum();
			default -> medium().share(metric, 0.002, 0.02, this.now);
		};
	}

	/** In lower case, unlike the words that Meta documents. */
	Map<String, Long> navigation() {
		Map<String, Long> parts = new LinkedHashMap<>();
		parts.put("tap_forward", views());
		parts.put("tap_back", medium().share("back", 0.05, 0.1, this.now));
		parts.put("tap_exit", medium().share("exit", 0.1, 0.2, this.now));
		parts.put("swipe_forward", medium().share("swipe", 0.1, 0.2, this.now));
		return parts;
	}

	Map<String, Long> activity() {
		Map<String, Long> parts = new LinkedHashMap<>();
		parts.put("bio_link_clicked", medium().share("bio", 0.002, 0.01, this.now));
		parts.put("call", medium().share("call", 0.0005, 0.002, this.now));
		parts.put("email", medium().share("email", 0.0005, 0.002, this.now));
		return parts;
	}

	private long interactions() {
		return medium().likes(this.now) + this.seen.comments() + shares(medium(), this.now) + saved(medium(), this.now)
				+ reposts(medium(), this.now);
	}

	private long watchTime() {
		return Math.round(Chance.between(3000, 9000, medium().id() + "/watched"));
	}

	private Popularity medium() {
		return this.seen.popularity();
	}

}

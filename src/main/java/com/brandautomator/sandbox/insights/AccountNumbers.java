package com.brandautomator.sandbox.insights;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import com.brandautomator.sandbox.publishing.Popularity;
import com.brandautomator.sandbox.world.Flow;

/**
 * What an account brings in a span: so much a day for its followers, and what its posts
 * bring besides.
 *
 * @param accountId whose it is
 * @param followers how many it has
 * @param posts how its posts do
 */
record AccountNumbers(String accountId, int followers, List<Popularity> posts) {

	private static final Map<String, Double> RATES = Map.ofEntries(Map.entry("views", 0.35), Map.entry("likes", 0.02),
			Map.entry("comments", 0.002), Map.entry("shares", 0.003), Map.entry("saves", 0.004),
			Map.entry("replies", 0.001), Map.entry("reposts", 0.0005), Map.entry("profile_views", 0.03),
			Map.entry("website_clicks", 0.004), Map.entry("BOOK_NOW", 0.0001), Map.entry("CALL", 0.0008),
			Map.entry("DIRECTION", 0.001), Map.entry("EMAIL", 0.0006), Map.entry("TEXT", 0.0003));

	private static final Map<String, BiFunction<Popularity, Instant, Long>> OF_POSTS = Map.of("views",
			Popularity::views, "likes", Popularity::likes, "shares", MediumNumbers::shares, "saves",
			MediumNumbers::saved, "reposts", MediumNumbers::reposts);

	private static final List<String> INTERACTIONS = List.of("likes", "comments", "shares", "saves", "replies",
			"reposts");

	private static final List<String> BUTTONS = List.of("BOOK_NOW", "CALL", "DIRECTION", "EMAIL", "TEXT");

	/**
	 * How often, or how many.
	 */
	long of(String metric, Instant since, Instant until) {
		return switch (metric) {
			case "reach" -> new Reach(this.followers * 1.8 + 1).of(count("views", since, until) * 9 / 10);
			case "accounts_engaged" -> new Reach(this.followers * 0.2 + 1).of(interactions(since, until));
			case "total_interactions" -> interactions(since, until);
			case "follower_count" -> Flow.follows(this.accountId, this.followers).between(since, until);
			case "profile_links_taps", "follows_and_unfollows" ->
				parts(metric, since, until).values().stream().mapToLong(Long::longValue).sum();
			default -> count(metric, since, until);
		};
	}

	/**
	 * The parts of what is told in parts of its own.
	 */
	Map<String, Long> parts(String metric, Instant since, Instant until) {
		Map<String, Long> parts = new LinkedHashMap<>();
		if (metric.equals("profile_links_taps")) {
			BUTTONS.forEach((button) -> parts.put(button, count(button, since, until)));
		}
		else {
			parts.put("FOLLOWER", Flow.follows(this.accountId, this.followers).between(since, until));
			parts.put("NON_FOLLOWER", Flow.unfollows(this.accountId, this.followers).between(since, until));
		}
		return parts;
	}

	private long interactions(Instant since, Instant until) {
		return INTERACTIONS.stream().mapToLong((metric) -> count(metric, since, until)).sum();
	}

	private long count(String metric, Instant since, Instant until) {
		long daily = new Flow(this.accountId + "/" + metric, this.followers * RATES.get(metric)).between(since, until);
		BiFunction<Popularity, Instant, Long> ofPost = OF_POSTS.get(metric);
		return (ofPost == null) ? daily : daily
				+ this.posts.stream().mapToLong((post) -> ofPost.apply(post, until) - ofPost.apply(post, since)).sum();
	}

}

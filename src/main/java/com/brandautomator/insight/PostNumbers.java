package com.brandautomator.insight;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.brandautomator.graph.model.Media;

/**
 * What posts brought, by the numbers that are kept of them.
 *
 * @param reach by the id of the post
 * @param interactions likewise
 */
record PostNumbers(Map<String, Double> reach, Map<String, Double> interactions) {

	List<Double> reachOf(List<Media> posts) {
		return of(posts, this.reach);
	}

	List<Double> interactionsOf(List<Media> posts) {
		return of(posts, this.interactions);
	}

	private static List<Double> of(List<Media> posts, Map<String, Double> numbers) {
		return posts.stream().map((post) -> numbers.get(post.id())).filter(Objects::nonNull).toList();
	}

}

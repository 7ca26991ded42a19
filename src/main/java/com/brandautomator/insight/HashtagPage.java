package com.brandautomator.insight;

import java.util.List;

import com.brandautomator.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Which posts under a hashtag are wanted.
 *
 * @param edges which lists
 * @param limit how many of each
 * @param after a cursor of the one list; null for the first page
 */
record HashtagPage(List<HashtagEdge> edges, int limit, @Nullable String after) {

	/**
	 * What a caller asks for.
	 * @param edge {@code top} or {@code recent}; null for both
	 */
	static HashtagPage of(@Nullable String edge, int limit, @Nullable String after) {
		List<HashtagEdge> edges = List.of(HashtagEdge.values())
			.stream()
			.filter((it) -> edge == null || it.word().equals(edge))
			.toList();
		if (edges.isEmpty()) {
			throw new InvalidInput("edge", "must be top or recent");
		}
		if (after != null && edges.size() > 1) {
			throw new InvalidInput("after", "goes with edge, since each list has its own");
		}
		return new HashtagPage(edges, limit, after);
	}

}

package com.brandautomator.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Media;
import com.brandautomator.instagram.InstagramAccount;
import org.jspecify.annotations.Nullable;

/**
 * The hashtags of an account's own posts, in their captions.
 *
 * @param posts those with each hashtag
 * @param numbers what they brought
 * @param read how many posts were looked through
 */
record OwnHashtags(Map<HashtagName, List<Media>> posts, PostNumbers numbers, int read) {

	// As many as Meta gives at a time (graph-api 2.2).
	private static final int PAGE = 100;

	/**
	 * Looks through the newest posts of an account.
	 * @param numbers what is kept of them
	 * @param most how many of them
	 */
	static OwnHashtags of(InstagramAccount account, PostNumbers numbers, int most) {
		Map<HashtagName, List<Media>> posts = new LinkedHashMap<>();
		int read = 0;
		@Nullable String after = null;
		do {
			GraphList<Media> page = account.media().list(Math.min(PAGE, most - read), after);
			page.data()
				.forEach((post) -> HashtagName.in((post.caption() != null) ? post.caption() : "")
					.forEach((name) -> posts.computeIfAbsent(name, (first) -> new ArrayList<>()).add(post)));
			read += page.data().size();
			after = page.after().orElse(null);
		}
		while (after != null && read < most);
		return new OwnHashtags(posts, numbers, read);
	}

	/**
	 * The most used first.
	 */
	List<OwnHashtag> all() {
		return this.posts.entrySet()
			.stream()
			.map((used) -> OwnHashtag.of(used.getKey(), used.getValue(), this.numbers))
			.sorted(Comparator.comparingInt(OwnHashtag::count).reversed().thenComparing(OwnHashtag::hashtag))
			.toList();
	}

	OwnHashtag of(HashtagName name) {
		return OwnHashtag.of(name, this.posts.getOrDefault(name, List.of()), this.numbers);
	}

}

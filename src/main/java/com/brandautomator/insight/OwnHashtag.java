package com.brandautomator.insight;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import com.brandautomator.graph.model.Media;
import org.jspecify.annotations.Nullable;

/**
 * How an account's own posts with one hashtag did.
 *
 * @param hashtag its name
 * @param count how many posts have it
 * @param medianLikes of those whose likes are told; null when there is none
 * @param medianComments likewise
 * @param measured how many of them are old enough to tell what they brought, by the
 * numbers that are kept
 * @param medianReach of those
 * @param medianInteractions likewise
 * @param lastUsedAt when the newest of them was published
 */
record OwnHashtag(String hashtag, int count, @Nullable Double medianLikes, @Nullable Double medianComments,
		int measured, @Nullable Double medianReach, @Nullable Double medianInteractions, @Nullable Instant lastUsedAt) {

	static OwnHashtag of(HashtagName name, List<Media> posts, PostNumbers numbers) {
		List<Double> reach = numbers.reachOf(posts);
		return new OwnHashtag(name.text(), posts.size(), median(posts, Media::likeCount),
				median(posts, Media::commentsCount), reach.size(), Median.of(reach),
				Median.of(numbers.interactionsOf(posts)),
				posts.stream()
					.map(Media::timestamp)
					.filter(Objects::nonNull)
					.max(Comparator.naturalOrder())
					.orElse(null));
	}

	private static @Nullable Double median(List<Media> posts, Function<Media, @Nullable Long> figure) {
		return Median.of(posts.stream().map(figure).filter(Objects::nonNull).toList());
	}

}

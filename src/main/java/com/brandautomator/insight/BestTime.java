package com.brandautomator.insight;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * At which hours of the week posts did how well.
 *
 * @param posts how many posts it rests on
 * @param enough whether that is enough to recommend an hour
 * @param best the hours with the best posts; none when there are not enough
 * @param hours every hour with a post, from Monday morning on
 */
record BestTime(int posts, boolean enough, List<Hour> best, List<Hour> hours) {

	private static final int MOST = 3;

	/**
	 * Sorts posts by the hour at which they were published.
	 * @param zone whose hours
	 */
	static BestTime of(List<PostNumber> posts, ZoneId zone, BestTimeProperties needed) {
		List<Hour> hours = posts.stream()
			.collect(Collectors.groupingBy((post) -> Slot.of(post.publishedAt(), zone), TreeMap::new,
					Collectors.mapping(PostNumber::value, Collectors.toList())))
			.entrySet()
			.stream()
			.map((hour) -> hour.getKey().with(hour.getValue()))
			.toList();
		List<Hour> best = hours.stream()
			.filter((hour) -> hour.posts() >= needed.postsOfHour())
			.sorted(Comparator.comparingDouble(Hour::median).thenComparingInt(Hour::posts).reversed())
			.limit(MOST)
			.toList();
		boolean enough = posts.size() >= needed.posts() && !best.isEmpty();
		return new BestTime(posts.size(), enough, enough ? best : List.of(), hours);
	}

	/**
	 * An hour of the week and how posts did that were published in it.
	 *
	 * @param weekday such as {@code monday}
	 * @param hour 0 to 23
	 * @param posts how many
	 * @param median what the one in the middle brought
	 */
	record Hour(String weekday, int hour, int posts, double median) {
	}

	/**
	 * An hour of the week.
	 */
	private record Slot(DayOfWeek weekday, int hour) implements Comparable<Slot> {

		static Slot of(Instant time, ZoneId zone) {
			ZonedDateTime there = time.atZone(zone);
			return new Slot(there.getDayOfWeek(), there.getHour());
		}

		Hour with(List<Double> values) {
			return new Hour(this.weekday.name().toLowerCase(Locale.ROOT), this.hour, values.size(),
					Objects.requireNonNull(Median.of(values)));
		}

		@Override
		public int compareTo(Slot other) {
			return Comparator.comparing(Slot::weekday).thenComparingInt(Slot::hour).compare(this, other);
		}

	}

}

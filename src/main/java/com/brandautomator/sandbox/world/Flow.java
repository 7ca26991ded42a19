package com.brandautomator.sandbox.world;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that happens all the time, on some days more than on others: always the same
 * for the same account and span, and as often in a span as in its parts together.
 *
 * @param key whose it is and what it is
 * @param perDay how often it happens on an ordinary day
 */
public record Flow(String key, double perDay) {

	/**
	 * How many begin to follow an account that has so many followers.
	 */
	public static Flow follows(String accountId, int followers) {
		return new Flow(accountId + "/follower_count", followers * 0.004);
	}

	/**
	 * How many end to follow it.
	 */
	public static Flow unfollows(String accountId, int followers) {
		return new Flow(accountId + "/unfollows", followers * 0.002);
	}

	/**
	 * How often it happens in a span.
	 */
	public long between(Instant since, Instant until) {
		return Days.touched(since, until).stream().mapToLong((day) -> until(day, until) - until(day, since)).sum();
	}

	// How often until then, of all that happens on that day.
	private long until(LocalDate day, Instant time) {
		Instant begin = Days.begin(day);
		Instant end = Days.end(day);
		if (!time.isAfter(begin)) {
			return 0;
		}
		long all = all(day);
		return time.isBefore(end)
				? all * Duration.between(begin, time).toSeconds() / Duration.between(begin, end).toSeconds() : all;
	}

	private long all(LocalDate day) {
		String name = this.key + "/" + day;
		double ordinary = 0.85 + 0.05 * day.getDayOfWeek().getValue();
		return (long) (this.perDay * ordinary * Chance.between(0.7, 1.3, name) + Chance.of(name + "/rest"));
	}

}

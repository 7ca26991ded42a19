package com.brandautomator.insight;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import com.brandautomator.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The time that a caller wants figures of.
 *
 * @param period {@code day}, {@code week} or {@code days_28}; null for {@code day}
 * @param since a date or a time; null for none
 * @param until likewise; the day of a date is wanted whole
 */
record SpanRequest(@Nullable String period, @Nullable String since, @Nullable String until) {

	private static final String DAY = "day";

	private static final Map<String, Duration> LENGTHS = Map.of(DAY, Duration.ofDays(1), "week", Duration.ofDays(7),
			"days_28", Duration.ofDays(28));

	/**
	 * Says what is wrong whatever time it is.
	 */
	void checkForm() {
		length();
		GivenTime.since("since", this.since);
		GivenTime.until("until", this.until);
	}

	/**
	 * The span.
	 * @param kept how long Meta keeps figures
	 * @throws InvalidInput when there can be no figures of it
	 */
	Span span(Instant now, Duration kept) {
		Duration length = length();
		Instant from = GivenTime.since("since", this.since);
		Instant to = GivenTime.until("until", this.until);
		if (from == null && to == null && length.equals(LENGTHS.get(DAY))) {
			return Span.LAST_DAY;
		}
		if (from != null && !word().equals(DAY)) {
			throw new InvalidInput("since", "goes with period=day alone, as week and days_28 say how long");
		}
		Instant end = (to != null) ? to : now.truncatedTo(ChronoUnit.SECONDS);
		Instant start = (from != null) ? from : end.minus(length);
		check(start, end, now, kept);
		return Span.of(start, end);
	}

	/**
	 * What the span was told by.
	 */
	String word() {
		return (this.period == null || this.period.isBlank()) ? DAY : this.period;
	}

	private Duration length() {
		Duration length = LENGTHS.get(word());
		if (length == null) {
			throw new InvalidInput("period", "must be one of day, week, days_28");
		}
		return length;
	}

	private void check(Instant start, Instant end, Instant now, Duration kept) {
		if (!start.isBefore(end)) {
			throw new InvalidInput("since", "must lie before until, which is now unless it is given");
		}
		// Whoever names a date means its day, of which a part may still be kept.
		if (start.isBefore(now.minus(kept).truncatedTo(ChronoUnit.DAYS))) {
			throw new InvalidInput((this.since != null) ? "since" : "until",
					"must lie within the last %d days, as long as Instagram keeps figures".formatted(kept.toDays()));
		}
		if (end.isAfter(start.plus(kept).plus(1, ChronoUnit.DAYS))) {
			throw new InvalidInput("until", "must lie %d days after since at most".formatted(kept.toDays()));
		}
	}

}

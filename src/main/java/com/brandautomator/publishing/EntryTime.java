package com.brandautomator.publishing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

import com.brandautomator.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The time of an entry: a new one lies in the future, the one of before may stay.
 */
final class EntryTime {

	private static final String FIELD = "scheduled_date";

	private EntryTime() {
	}

	/**
	 * @param sent as the caller sent it; null when it was not sent
	 * @param before the time that it had; null for a new entry
	 * @param isToBeScheduled whether it was not yet scheduled and is to be
	 */
	static Instant of(@Nullable String sent, @Nullable Instant before, boolean isToBeScheduled, Instant now) {
		Instant time = (sent != null) ? ScheduledTime.parse(FIELD, sent) : before;
		if (time == null && !isToBeScheduled) {
			return now;
		}
		if (time == null) {
			throw new InvalidInput(FIELD, "is required to schedule");
		}
		if (time.isAfter(now)) {
			return time.truncatedTo(ChronoUnit.MICROS);
		}
		if (isToBeScheduled || before == null || !isTheSame(time, before)) {
			throw new InvalidInput(FIELD, "must lie in the future");
		}
		return before;
	}

	// A browser's clock knows milliseconds, and its fields for a time know minutes.
	private static boolean isTheSame(Instant time, Instant before) {
		return Stream.of(ChronoUnit.MICROS, ChronoUnit.MILLIS, ChronoUnit.SECONDS, ChronoUnit.MINUTES)
			.anyMatch((unit) -> time.equals(before.truncatedTo(unit)));
	}

}

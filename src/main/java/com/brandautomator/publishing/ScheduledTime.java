package com.brandautomator.publishing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

import com.brandautomator.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time for which something is scheduled. Whoever sends one wants no post now,
 * so whatever is no time is refused.
 */
final class ScheduledTime {

	private static final String FIELD = "scheduled_time";

	// RFC 3339 knows four-digit years only (section 1).
	private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");

	private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

	private ScheduledTime() {
	}

	/**
	 * The time; null when none was sent.
	 */
	static @Nullable Instant of(@Nullable String text, Instant now) {
		if (text == null) {
			return null;
		}
		Instant time = parse(FIELD, text);
		if (!time.isAfter(now)) {
			throw new InvalidInput(FIELD, "must lie in the future");
		}
		return time;
	}

	/**
	 * A time, past or future.
	 * @param field what the caller named it
	 */
	static Instant parse(String field, String text) {
		Instant time;
		try {
			time = OffsetDateTime.parse(text).toInstant();
		}
		catch (DateTimeParseException ex) {
			throw new InvalidInput(field, "must be a time with its offset, such as 2026-11-23T10:15:00Z");
		}
		if (time.isAfter(LATEST) || time.isBefore(EARLIEST)) {
			throw new InvalidInput(field, "must have a year of four digits");
		}
		return time;
	}

}

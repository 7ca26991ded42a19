package com.brandautomator.webhook;

import java.time.Instant;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads Meta's times, which are seconds for changes and milliseconds for messaging
 * (graph-api 9.4); the magnitude tells, not the place.
 */
final class MetaTime {

	// as seconds the year 5138, as milliseconds March 1973
	private static final long LEAST_MILLISECONDS = 100_000_000_000L;

	// at most 14 digits: milliseconds up to the year 5138
	private static final Pattern TIME = Pattern.compile("[0-9]{1,14}");

	private MetaTime() {
	}

	/**
	 * The instant that these digits mean, or null when they mean none.
	 */
	static @Nullable Instant of(@Nullable String digits) {
		if (digits == null || !TIME.matcher(digits).matches()) {
			return null;
		}
		long value = Long.parseLong(digits);
		return (value < LEAST_MILLISECONDS) ? Instant.ofEpochSecond(value) : Instant.ofEpochMilli(value);
	}

}

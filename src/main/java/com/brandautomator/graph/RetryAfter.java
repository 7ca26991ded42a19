package com.brandautomator.graph;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import org.springframework.http.HttpHeaders;

/**
 * Reads {@code Retry-After}: seconds or a date (RFC 9110, section 10.2.3).
 */
final class RetryAfter {

	private RetryAfter() {
	}

	/**
	 * How long to stay away; empty when the header is missing, malformed or past.
	 */
	static Optional<Duration> in(HttpHeaders headers, Instant now) {
		String value = headers.getFirst(HttpHeaders.RETRY_AFTER);
		if (value == null) {
			return Optional.empty();
		}
		try {
			Duration wait = value.strip().matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(value.strip()))
					: Duration.between(now,
							ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
			return Optional.of(wait).filter((positive) -> !positive.isNegative() && !positive.isZero());
		}
		catch (DateTimeException ex) {
			return Optional.empty(); // an unreadable wish is no wish
		}
	}

}

package com.brandautomator.insight;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.brandautomator.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Reads a time that a caller gave: RFC 3339, without an offset (UTC), a date, or seconds
 * since 1970 as Meta takes them.
 */
final class GivenTime {

	private static final Instant EARLIEST = Instant.parse("2010-10-06T00:00:00Z");

	private static final Instant LATEST = Instant.parse("2999-12-31T00:00:00Z");

	private static final List<Function<String, Instant>> FORMS = List.of(
			(text) -> OffsetDateTime.parse(text).toInstant(),
			(text) -> LocalDateTime.parse(text).toInstant(ZoneOffset.UTC), GivenTime::seconds);

	private GivenTime() {
	}

	/**
	 * A beginning; null when none was given.
	 */
	static @Nullable Instant since(String field, @Nullable String text) {
		return of(field, text, 0);
	}

	/**
	 * An end; null when none was given. A date's is the end of that day.
	 */
	static @Nullable Instant until(String field, @Nullable String text) {
		return of(field, text, 1);
	}

	private static @Nullable Instant of(String field, @Nullable String text, int days) {
		if (text == null || text.isBlank()) {
			return null;
		}
		// A plus sign that is not encoded arrives as a space.
		String time = text.strip().replace(' ', '+');
		return read(time, (date) -> LocalDate.parse(date).plusDays(days).atStartOfDay().toInstant(ZoneOffset.UTC))
			.or(() -> FORMS.stream().flatMap((form) -> read(time, form).stream()).findFirst())
			.map((found) -> found.truncatedTo(ChronoUnit.SECONDS))
			.filter((found) -> !found.isBefore(EARLIEST) && found.isBefore(LATEST))
			.orElseThrow(() -> new InvalidInput(field,
					"must be a date or a time, such as 2026-11-23 or 2026-11-23T10:15:00Z"));
	}

	private static Optional<Instant> read(String text, Function<String, Instant> form) {
		try {
			return Optional.of(form.apply(text));
		}
		catch (DateTimeException | NumberFormatException ex) {
			return Optional.empty(); // of another form, or of none
		}
	}

	private static Instant seconds(String text) {
		return Instant.ofEpochSecond(Long.parseLong(text));
	}

}

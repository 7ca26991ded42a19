package com.brandautomator.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

import com.brandautomator.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the calendar are wanted.
 *
 * @param statuses any of these; none when nothing is wanted
 * @param from the earliest date
 * @param before later than the latest date
 */
record CalendarFilter(Set<CalendarStatus> statuses, Instant from, Instant before) {

	// RFC 3339 knows four-digit years only (section 1).
	private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");

	private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

	/**
	 * Reads a query; what it leaves out, or empty, is wanted whatever it is.
	 */
	static CalendarFilter of(@Nullable CalendarStatus status, @Nullable String platform, @Nullable String startDate,
			@Nullable String endDate) {
		return new CalendarFilter(statuses(status, platform),
				isSaid(startDate) ? from("start_date", startDate) : EARLIEST,
				isSaid(endDate) ? until(endDate) : LATEST);
	}

	// Every entry is for Instagram and for nothing else.
	private static Set<CalendarStatus> statuses(@Nullable CalendarStatus status, @Nullable String platform) {
		if (isSaid(platform) && !platform.equals("instagram")) {
			return EnumSet.noneOf(CalendarStatus.class);
		}
		return (status != null) ? EnumSet.of(status) : EnumSet.allOf(CalendarStatus.class);
	}

	private static boolean isSaid(@Nullable String text) {
		return text != null && !text.isBlank();
	}

	private static Instant from(String field, String text) {
		LocalDate day = day(text);
		return (day != null) ? checked(field, day.atStartOfDay().toInstant(ZoneOffset.UTC)) : time(field, text);
	}

	// The day of a bare date is wanted whole; of a time the moment itself, which the
	// database keeps to the microsecond.
	private static Instant until(String text) {
		LocalDate day = day(text);
		return (day != null) ? checked("end_date", day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
				: time("end_date", text).plus(1, ChronoUnit.MICROS);
	}

	private static @Nullable LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	// A plus sign that is not encoded arrives as a space.
	private static Instant time(String field, String text) {
		String time = text.replace(' ', '+');
		try {
			return checked(field, OffsetDateTime.parse(time).toInstant());
		}
		catch (DateTimeParseException ex) {
			return withoutOffset(field, time);
		}
	}

	private static Instant withoutOffset(String field, String time) {
		try {
			return checked(field, LocalDateTime.parse(time).toInstant(ZoneOffset.UTC));
		}
		catch (DateTimeParseException ex) {
			throw new InvalidInput(field, "must be a date or a time, such as 2026-11-23 or 2026-11-23T10:15:00Z");
		}
	}

	private static Instant checked(String field, Instant time) {
		if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
			throw new InvalidInput(field, "must have a year of four digits");
		}
		return time;
	}

}

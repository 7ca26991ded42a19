package com.brandautomator.sandbox.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Meta's days, which end at midnight in California (graph-api.md, section 7.1).
 */
public final class Days {

	private static final ZoneId CALIFORNIA = ZoneId.of("America/Los_Angeles");

	private Days() {
	}

	static LocalDate of(Instant time) {
		return time.atZone(CALIFORNIA).toLocalDate();
	}

	public static Instant begin(LocalDate day) {
		return day.atStartOfDay(CALIFORNIA).toInstant();
	}

	public static Instant end(LocalDate day) {
		return begin(day.plusDays(1));
	}

	/**
	 * The days that a span touches.
	 */
	public static List<LocalDate> touched(Instant since, Instant until) {
		return since.isBefore(until) ? of(since).datesUntil(of(until.minusNanos(1)).plusDays(1)).toList() : List.of();
	}

	/**
	 * The days that end in a span, its beginning left out.
	 */
	public static List<LocalDate> ended(Instant since, Instant until) {
		return touched(since, until).stream().filter((day) -> !end(day).isAfter(until)).toList();
	}

}

package com.brandautomator.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Meta's days: they begin at midnight in Los Angeles, 07:00 or 08:00 UTC (graph-api 7.1).
 */
final class MetaDay {

	static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");

	private MetaDay() {
	}

	static LocalDate at(Instant time) {
		return time.atZone(ZONE).toLocalDate();
	}

	static Instant begin(LocalDate day) {
		return day.atStartOfDay(ZONE).toInstant();
	}

	/**
	 * When the day is over, which Meta calls its {@code end_time}.
	 */
	static Instant end(LocalDate day) {
		return begin(day.plusDays(1));
	}

}

package com.brandautomator.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * Days in a row.
 *
 * @param to the last one, included
 */
record DaySpan(LocalDate from, LocalDate to) {

	long days() {
		return ChronoUnit.DAYS.between(this.from, this.to) + 1;
	}

	boolean has(LocalDate day) {
		return !day.isBefore(this.from) && !day.isAfter(this.to);
	}

	Stream<LocalDate> each() {
		return this.from.datesUntil(this.to.plusDays(1));
	}

}

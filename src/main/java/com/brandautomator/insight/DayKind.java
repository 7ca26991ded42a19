package com.brandautomator.insight;

import java.util.Locale;

/**
 * How Meta gives an account's metrics by the day (graph-api 7.1).
 */
enum DayKind {

	/** A value for each day of up to 30, in one answer. */
	SERIES(30),

	/** One value for all that was asked for: days must be asked for one by one. */
	TOTALS(1);

	private final int daysAtATime;

	DayKind(int daysAtATime) {
		this.daysAtATime = daysAtATime;
	}

	int daysAtATime() {
		return this.daysAtATime;
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}

package com.brandautomator.insight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When a day was last asked for.
 *
 * @param failures how often in a row Meta failed over some of it
 */
record DayMark(Instant readAt, int failures) {

	// Meta's numbers are up to 48 hours late (graph-api 7.1): a day is read when it is
	// over and once a day until then.
	private static final int LATE_DAYS = 2;

	private static final Duration AFTER_A_FAILURE = Duration.ofHours(6);

	private static final int MOST_FAILURES = 5;

	/**
	 * Whether a day that was asked for should be asked for again.
	 */
	boolean isDue(LocalDate day, Instant now) {
		if (this.failures > 0 && this.failures < MOST_FAILURES && !now.isBefore(this.readAt.plus(AFTER_A_FAILURE))) {
			return true;
		}
		LocalDate since = day;
		for (int late = 1; late <= LATE_DAYS && !MetaDay.end(day.plusDays(late)).isAfter(now); late++) {
			since = day.plusDays(late);
		}
		return this.readAt.isBefore(MetaDay.end(since));
	}

}

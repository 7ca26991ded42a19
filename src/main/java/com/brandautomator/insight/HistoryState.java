package com.brandautomator.insight;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How the reading of an account's numbers stands.
 *
 * @param begunAt since when they are kept
 * @param listedAt when its media were last looked for, by Meta's clock
 * @param problem what keeps it; null while all is well
 */
record HistoryState(Instant begunAt, @Nullable Instant listedAt, @Nullable String problem) {

	/**
	 * How long until its media are to be looked for again.
	 * @param every how often they are
	 */
	Duration untilLook(Instant now, Duration every) {
		// a sandbox that begins anew turns its clock back
		if (this.listedAt == null || this.listedAt.isAfter(now)) {
			return Duration.ZERO;
		}
		Duration left = Duration.between(now, this.listedAt.plus(every));
		return left.isNegative() ? Duration.ZERO : left;
	}
}

package com.brandautomator.insight;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is left of an account's hashtag searches.
 *
 * @param used how many different ones count now, those under way included
 * @param limit how many may
 * @param windowDays for how many days each counts
 * @param nextFreeAt when the oldest counts no more; null when none counts
 */
record HashtagBudgetState(int used, int limit, long windowDays, @Nullable Instant nextFreeAt) {

	Duration untilFree(Instant now) {
		return (this.nextFreeAt == null) ? Duration.ZERO : Duration.between(now, this.nextFreeAt);
	}

}

package com.brandautomator.insight;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The time that figures are of.
 *
 * @param since its beginning; null for Meta's last 24 hours
 * @param until its end, not in it
 */
record Span(@Nullable Instant since, @Nullable Instant until) {

	/** The last 24 hours, by Meta's clock. */
	static final Span LAST_DAY = new Span(null, null);

	/** As much as Meta answers at once (graph-api 7.1). */
	private static final Duration LONGEST = Duration.ofDays(30);

	static Span of(Instant since, Instant until) {
		return new Span(since, until);
	}

	/**
	 * The span in pieces that Meta answers, each beginning where the one before ends.
	 */
	List<Span> pieces() {
		if (this.since == null || this.until == null) {
			return List.of(this);
		}
		List<Span> pieces = new ArrayList<>();
		for (Instant from = this.since; from.isBefore(this.until); from = from.plus(LONGEST)) {
			Instant to = from.plus(LONGEST);
			pieces.add(new Span(from, to.isBefore(this.until) ? to : this.until));
		}
		return pieces;
	}

}

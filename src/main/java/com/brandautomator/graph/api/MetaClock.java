package com.brandautomator.graph.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * What time it is at a Graph API, as the {@code Date} of its last answer said. Whole
 * seconds and the way of the answer make it differ by a little; that much is taken as the
 * same.
 */
public final class MetaClock {

	private static final Duration A_LITTLE = Duration.ofMinutes(1);

	private final Clock clock;

	private volatile Duration lead = Duration.ZERO;

	public MetaClock(Clock clock) {
		this.clock = clock;
	}

	/**
	 * The time there; ours, before the first answer.
	 */
	public Instant now() {
		return this.clock.instant().plus(this.lead);
	}

	/**
	 * Takes in what an answer says.
	 * @param epochMilli its {@code Date}; negative where it has none
	 */
	public void heard(long epochMilli) {
		if (epochMilli >= 0) {
			Duration ahead = Duration.between(this.clock.instant(), Instant.ofEpochMilli(epochMilli));
			this.lead = (ahead.abs().compareTo(A_LITTLE) > 0) ? ahead : Duration.ZERO;
		}
	}

}

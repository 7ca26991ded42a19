package com.brandautomator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that stands until a test turns it.
 */
public final class TurnableClock extends Clock {

	private Instant now = Instant.parse("2026-11-23T10:15:00Z");

	/**
	 * Lets time pass.
	 */
	public void turn(Duration time) {
		this.now = this.now.plus(time);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

}

package com.brandautomator.sandbox.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells the sandbox's time, which can be moved ahead and keeps its lead over a restart.
 */
@SandboxPart
public class SandboxClock {

	private final Clock clock;

	private final JdbcClient jdbc;

	private final Remembered<Duration> lead;

	SandboxClock(Clock clock, JdbcClient jdbc) {
		this.clock = clock;
		this.jdbc = jdbc;
		this.lead = new Remembered<>(this::readLead);
	}

	public Instant now() {
		return this.clock.instant().plus(lead());
	}

	/**
	 * Moves the clock ahead; it never goes back.
	 */
	public Instant advance(Duration by) {
		this.jdbc.sql("update sandbox.clock set advanced_ms = advanced_ms + ?").param(by.toMillis()).update();
		this.lead.forget();
		return now();
	}

	/**
	 * How far the sandbox is ahead of the machine.
	 */
	public Duration lead() {
		return this.lead.get();
	}

	@EventListener
	void reset(FirstDayAgain event) {
		this.lead.forget();
	}

	private Duration readLead() {
		return Duration.ofMillis(this.jdbc.sql("select advanced_ms from sandbox.clock").query(Long.class).single());
	}

}

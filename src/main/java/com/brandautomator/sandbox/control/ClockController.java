package com.brandautomator.sandbox.control;

import java.time.Duration;
import java.time.Instant;

import com.brandautomator.sandbox.world.SandboxClock;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * Reads the sandbox's clock and moves it ahead.
 */
@ControlCalls({ "/sandbox/control/clock", "/sandbox/control/clock/" })
class ClockController {

	private final SandboxClock clock;

	ClockController(SandboxClock clock) {
		this.clock = clock;
	}

	@GetMapping
	ClockAnswer read() {
		return new ClockAnswer(this.clock.now(), this.clock.lead().toString());
	}

	@PostMapping
	ClockAnswer advance(@RequestBody ClockRequest request) {
		Duration by = request.advance();
		if (by == null || by.isNegative() || by.compareTo(Duration.ofDays(3650)) > 0) {
			throw Refusals.invalid("advance must be an ISO 8601 duration such as PT25H, and time never runs back.");
		}
		this.clock.advance(by);
		return read();
	}

	/**
	 * How far to move it.
	 */
	record ClockRequest(@Nullable Duration advance) {
	}

	/**
	 * How it stands.
	 */
	record ClockAnswer(Instant now, String advanced) {
	}

}

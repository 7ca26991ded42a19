package com.brandautomator.web.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.http.HttpStatus;

/**
 * How many streams are open, and of whom; refuses one too many.
 */
class Admission {

	private static final Duration SOON = Duration.ofSeconds(15);

	private final int perCaller;

	private final int total;

	private final Map<CallerId, Integer> open = new HashMap<>();

	private int all;

	private boolean closed;

	Admission(EventStreamProperties properties) {
		this.perCaller = properties.perCaller();
		this.total = properties.total();
	}

	synchronized void enter(CallerId caller) {
		if (this.closed || this.all >= this.total) {
			throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, ProblemCode.SERVICE_UNAVAILABLE,
					"The service can open no further stream at the moment. Please try again soon.")
				.retryAfter(SOON);
		}
		if (this.open.getOrDefault(caller, 0) >= this.perCaller) {
			throw new ProblemException(HttpStatus.TOO_MANY_REQUESTS, ProblemCode.TOO_MANY_REQUESTS,
					"You have %d event streams open, and no more are allowed. Please close one first."
						.formatted(this.perCaller))
				.retryAfter(SOON);
		}
		this.open.merge(caller, 1, Integer::sum);
		this.all++;
	}

	synchronized void leave(CallerId caller) {
		this.open.computeIfPresent(caller, (key, streams) -> (streams > 1) ? streams - 1 : null);
		this.all--;
	}

	/** For a service that is about to stop. */
	synchronized void close() {
		this.closed = true;
	}

	synchronized void reopen() {
		this.closed = false;
	}

}

package com.brandautomator.web;

import java.time.Duration;

import org.springframework.http.HttpStatus;

/**
 * The body did not come whole in time.
 */
class BodyTooSlow extends ProblemException {

	BodyTooSlow(Duration time) {
		super(HttpStatus.REQUEST_TIMEOUT, ProblemCode.REQUEST_TIMEOUT,
				"The body did not arrive whole within %d seconds.".formatted(time.toSeconds()));
		with("retryable", true);
	}

}

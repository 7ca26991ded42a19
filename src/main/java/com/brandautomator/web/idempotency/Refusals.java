package com.brandautomator.web.idempotency;

import java.time.Duration;

import com.brandautomator.web.InvalidInput;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.http.HttpStatus;

/**
 * Why a request with a key is not done.
 */
final class Refusals {

	private static final Duration SOON = Duration.ofSeconds(2);

	private Refusals() {
	}

	static ProblemException inProgress() {
		return new ProblemException(HttpStatus.CONFLICT, ProblemCode.IDEMPOTENCY_IN_PROGRESS,
				"The same request is still at work. Please wait a moment, then send it again with the same "
						+ "Idempotency-Key to see what came of it.")
			.retryAfter(SOON);
	}

	static ProblemException reused() {
		return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, ProblemCode.IDEMPOTENCY_KEY_REUSED,
				"This Idempotency-Key was used for another request. Use a new key for a new request.");
	}

	static InvalidInput noKey() {
		return new InvalidInput("Idempotency-Key", "must have 1 to 255 visible characters");
	}

}

package com.brandautomator.webhook;

import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

import java.time.Duration;

import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

/**
 * A call of the webhook that is turned away. What was stored of it all the same stays,
 * and is no duplicate when it is sent again.
 */
final class WebhookRefused extends ProblemException {

	private static final Duration SOON = Duration.ofSeconds(5);

	private WebhookRefused(HttpStatus status, ProblemCode code, String detail) {
		super(status, code, detail);
	}

	static WebhookRefused forSignature() {
		return new WebhookRefused(HttpStatus.FORBIDDEN, ProblemCode.INVALID_SIGNATURE,
				"X-Hub-Signature-256 is missing or does not belong to this body.");
	}

	static WebhookRefused forVerification() {
		return new WebhookRefused(HttpStatus.FORBIDDEN, ProblemCode.INVALID_VERIFY_TOKEN,
				"The verification was not asked for with the configured verify token.");
	}

	static WebhookRefused forSize(DataSize limit) {
		return new WebhookRefused(HttpStatus.CONTENT_TOO_LARGE, ProblemCode.PAYLOAD_TOO_LARGE,
				"A delivery has at most %d bytes.".formatted(limit.toBytes()));
	}

	static ProblemException forPatience() {
		return later("The delivery could not be stored in time. Please send it again.");
	}

	static ProblemException forQueue() {
		return later("Too many deliveries wait to be stored. Please send it again.");
	}

	private static ProblemException later(String detail) {
		return new WebhookRefused(HttpStatus.SERVICE_UNAVAILABLE, ProblemCode.SERVICE_UNAVAILABLE, detail)
			.retryAfter(SOON);
	}

}

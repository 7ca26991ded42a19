package com.brandautomator.webhook;

import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

/**
 * A call of the webhook that is turned away; nothing of it is stored.
 */
final class WebhookRefused extends ProblemException {

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

}

package com.brandautomator.instagram;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A person signed in, but their token shows no Instagram account (422).
 */
public final class NoInstagramException extends ErrorResponseException {

	private final NoInstagramReason reason;

	NoInstagramException(NoInstagramReason reason) {
		super(HttpStatus.UNPROCESSABLE_CONTENT,
				ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, reason.hint()), null);
		this.reason = reason;
		getBody().setProperty("code", "no_instagram_found");
		getBody().setProperty("retryable", false);
		getBody().setProperty("reason", reason.word());
		getBody().setProperty("hint", reason.hint());
	}

	/**
	 * Which of the known causes it is.
	 */
	public NoInstagramReason reason() {
		return this.reason;
	}

}

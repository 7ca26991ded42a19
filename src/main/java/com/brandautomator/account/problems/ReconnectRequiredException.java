package com.brandautomator.account.problems;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * The person must sign in at Facebook again before anything can be asked of Meta (409,
 * never 401: the page answers a 401 by sending the request once more).
 */
public final class ReconnectRequiredException extends ErrorResponseException {

	private static final String DEFAULT_REASON = "Instagram no longer accepts this connection. Please reconnect your account.";

	/**
	 * @param reason what happened and what to do, in plain words; null for the general
	 * sentence
	 */
	public ReconnectRequiredException(@Nullable String reason) {
		super(HttpStatus.CONFLICT,
				ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, (reason != null) ? reason : DEFAULT_REASON),
				null);
		getBody().setProperty("code", "reconnect_required");
		getBody().setProperty("retryable", false);
		getBody().setProperty("needs_reconnect", true);
		getBody().setProperty("platform", "instagram");
	}

}

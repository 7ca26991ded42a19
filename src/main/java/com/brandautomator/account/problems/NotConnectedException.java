package com.brandautomator.account.problems;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * The caller has no connected Instagram account, or not the one that was named (404).
 */
public final class NotConnectedException extends ErrorResponseException {

	private NotConnectedException(String code, String detail) {
		super(HttpStatus.NOT_FOUND, ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, detail), null);
		getBody().setProperty("code", code);
		getBody().setProperty("retryable", false);
	}

	public static NotConnectedException atAll() {
		return new NotConnectedException("instagram_not_connected", "Instagram account not connected");
	}

	public static NotConnectedException toThatAccount() {
		return new NotConnectedException("not_found", "None of your connected Instagram accounts has this id");
	}

}

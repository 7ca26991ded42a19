package com.brandautomator.sandbox.protocol;

import java.util.Set;

import org.springframework.http.HttpStatus;

/**
 * The HTTP status that usually comes with a code (graph-api.md, section 10.3).
 */
final class ErrorStatus {

	private static final Set<Integer> TRANSIENT = Set.of(1, 2, 4, 17, 32, 341, 613, 80001, 80002, 80006);

	private ErrorStatus() {
	}

	static HttpStatus of(int code) {
		if (code == 1) {
			return HttpStatus.INTERNAL_SERVER_ERROR;
		}
		if (code == 2) {
			return HttpStatus.SERVICE_UNAVAILABLE;
		}
		boolean forbidden = code == 4 || code == 10 || (code >= 200 && code < 300);
		return forbidden ? HttpStatus.FORBIDDEN : HttpStatus.BAD_REQUEST;
	}

	static boolean isAboutToken(int code) {
		return code == 10 || code == 104 || code == 190;
	}

	static boolean isTransient(int code) {
		return TRANSIENT.contains(code);
	}

}

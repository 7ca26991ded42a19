package com.brandautomator.web;

import java.util.Set;

/**
 * What a problem says when nobody said more than its status.
 *
 * @param code the stable word
 * @param retryable whether the same request may work later
 * @param sentence for a person
 */
record ProblemDefaults(ProblemCode code, boolean retryable, String sentence) {

	private static final Set<Integer> RETRYABLE = Set.of(408, 429, 502, 503, 504);

	static ProblemDefaults of(int status) {
		return new ProblemDefaults(code(status), RETRYABLE.contains(status), sentence(status));
	}

	private static ProblemCode code(int status) {
		return switch (status) {
			case 401 -> ProblemCode.UNAUTHENTICATED;
			case 403 -> ProblemCode.FORBIDDEN;
			case 404 -> ProblemCode.NOT_FOUND;
			case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
			case 406 -> ProblemCode.NOT_ACCEPTABLE;
			case 408 -> ProblemCode.REQUEST_TIMEOUT;
			case 409 -> ProblemCode.CONFLICT;
			case 413 -> ProblemCode.PAYLOAD_TOO_LARGE;
			case 415 -> ProblemCode.UNSUPPORTED_MEDIA_TYPE;
			case 422 -> ProblemCode.INVALID_INPUT;
			case 429 -> ProblemCode.TOO_MANY_REQUESTS;
			case 502, 503, 504 -> ProblemCode.SERVICE_UNAVAILABLE;
			default -> (status < 500) ? ProblemCode.BAD_REQUEST : ProblemCode.INTERNAL_ERROR;
		};
	}

	private static String sentence(int status) {
		return switch (status) {
			case 401 -> "Please sign in and send the request again with your access token.";
			case 403 -> "You are signed in, but this is not allowed to you.";
			case 404 -> "There is nothing at this address.";
			case 405 -> "This address does not take this method.";
			case 406 -> "This address cannot answer in a format that the request accepts.";
			case 408 -> "The request did not arrive completely in time.";
			case 409 -> "The state of the object does not allow this.";
			case 413 -> "The request is larger than this address takes.";
			case 415 -> "This address does not take a body of this type.";
			case 422 -> "The request is well-formed but breaks a rule.";
			case 429 -> "Too many requests. Please wait before the next one.";
			case 502, 503, 504 -> "The service cannot do this at the moment. Please try again soon.";
			default -> (status < 500) ? "The request is not valid HTTP or not understood." : INTERNAL_ERROR;
		};
	}

	private static final String INTERNAL_ERROR = "Something went wrong on our side. Please try again; "
			+ "if it happens again, tell us the trace id.";

}

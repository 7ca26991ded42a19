package com.brandautomator.web;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A refusal that the caller may read: status, stable code and a sentence for a person.
 * Slices extend it and name their cases; {@code web} turns it into the answer (RFC 9457).
 */
public class ProblemException extends ErrorResponseException {

	/**
	 * @param status the HTTP status of the answer
	 * @param code the stable word
	 * @param detail one or two sentences that a person can act on; never a secret, never
	 * another system's raw text
	 */
	public ProblemException(HttpStatusCode status, ProblemCode code, String detail) {
		this(status, code, detail, null);
	}

	/**
	 * The same, with what led to it: for the log, never for the answer.
	 */
	public ProblemException(HttpStatusCode status, ProblemCode code, String detail, @Nullable Throwable cause) {
		super(status, ProblemDetail.forStatusAndDetail(status, detail), cause);
		getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
		with("code", code.word());
		with("retryable", false);
	}

	/**
	 * Adds an extension member (RFC 9457, section 3.2).
	 */
	public ProblemException with(String member, Object value) {
		getBody().setProperty(member, value);
		return this;
	}

	/**
	 * Names the field of the request that breaks a rule, and the rule.
	 */
	public ProblemException of(String field, String rule) {
		return with("errors", List.of(new FieldProblem(field, rule)));
	}

	/**
	 * Says that the same request may work after this time, and sends {@code Retry-After}
	 * in whole seconds, at least 1.
	 */
	public ProblemException retryAfter(Duration wait) {
		getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
		return with("retryable", true);
	}

	@Override
	public String getMessage() {
		String detail = getBody().getDetail();
		return (detail != null) ? detail : super.getMessage();
	}

}

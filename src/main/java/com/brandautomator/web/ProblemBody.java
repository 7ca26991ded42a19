package com.brandautomator.web;

import java.net.URI;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * Gives a problem detail every member that the contract promises (RFC 9457, section 3),
 * whoever made it.
 */
final class ProblemBody {

	private static final URI BLANK = URI.create("about:blank");

	private ProblemBody() {
	}

	/**
	 * Fills in what is missing and leaves what is there, extension members included.
	 * @param problem the problem of an exception, of a controller or of the container
	 * @param traceId finds the request in the logs
	 */
	static void complete(ProblemDetail problem, String traceId) {
		ProblemDefaults defaults = ProblemDefaults.of(problem.getStatus());
		if (problem.getType() == null) {
			problem.setType(BLANK);
		}
		if (problem.getTitle() == null) {
			problem.setTitle(title(problem.getStatus()));
		}
		if (problem.getDetail() == null) {
			problem.setDetail(defaults.sentence());
		}
		setIfAbsent(problem, "code", defaults.code().word());
		setIfAbsent(problem, "retryable", defaults.retryable());
		problem.setProperty("error", problem.getDetail());
		problem.setProperty("trace_id", traceId);
	}

	private static void setIfAbsent(ProblemDetail problem, String member, Object value) {
		Map<String, Object> members = problem.getProperties();
		if (members == null || !members.containsKey(member)) {
			problem.setProperty(member, value);
		}
	}

	private static String title(int status) {
		@Nullable HttpStatus known = HttpStatus.resolve(status);
		return (known != null) ? known.getReasonPhrase() : "Status " + status;
	}

}

package com.brandautomator.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The id that finds a request in the logs, kept with the request so that error dispatches
 * and the container see the same one.
 */
final class TraceId {

	/** The name under which log lines carry it. */
	static final String MDC_KEY = "traceId";

	private static final String ATTRIBUTE = TraceId.class.getName();

	private TraceId() {
	}

	/**
	 * Returns the request's trace id; makes one when no span was ever started for it,
	 * which is so for what the container refuses by itself.
	 */
	static String of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof String known) {
			return known;
		}
		return remember(request, null);
	}

	static String remember(HttpServletRequest request, @Nullable String traceId) {
		String id = (traceId != null) ? traceId : UUID.randomUUID().toString().replace("-", "");
		request.setAttribute(ATTRIBUTE, id);
		return id;
	}

}

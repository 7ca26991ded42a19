package com.brandautomator.web;

import java.io.IOException;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the trace id of the request's span (W3C traceparent honoured) with the request,
 * and puts it into the log lines of an error dispatch, for which no span is open.
 */
class TraceFilter extends OncePerRequestFilter {

	private final Tracer tracer;

	TraceFilter(Tracer tracer) {
		this.tracer = tracer;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getDispatcherType() != DispatcherType.ERROR) {
			TraceId.remember(request, currentTraceId());
			chain.doFilter(request, response);
			return;
		}
		MDC.put(TraceId.MDC_KEY, TraceId.of(request));
		try {
			chain.doFilter(request, response);
		}
		finally {
			MDC.remove(TraceId.MDC_KEY);
		}
	}

	private @Nullable String currentTraceId() {
		Span span = this.tracer.currentSpan();
		return (span != null) ? span.context().traceId() : null;
	}

}

package com.brandautomator.web;

import java.io.IOException;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Lets a request through when its whole body is there, so that nobody after it waits for
 * a slow sender. Bodies that the container itself reads (forms, uploads) pass.
 */
class BodyArrivalFilter implements Filter {

	private static final String BODY = BodyArrivalFilter.class.getName();

	private final BodyLimits limits;

	BodyArrivalFilter(BodyLimits limits) {
		this.limits = limits;
	}

	@Override
	public void doFilter(ServletRequest servletRequest, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		HttpServletRequest request = (HttpServletRequest) servletRequest;
		ArrivingBody body = (request.getDispatcherType() == DispatcherType.REQUEST) ? begin(request) : arrived(request);
		if (body == null) {
			chain.doFilter(request, response);
		}
		else if (request.getDispatcherType() == DispatcherType.ASYNC || body.isThere()) {
			pass(new ArrivedRequest(request, body.bytes()), response, chain);
		}
		else {
			request.setAttribute(BODY, body);
			AsyncContext context = request.startAsync(request, response);
			body.await(context);
		}
	}

	private static void pass(ArrivedRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		try {
			chain.doFilter(request, response);
		}
		finally {
			request.passed();
		}
	}

	private @Nullable ArrivingBody begin(HttpServletRequest request) throws IOException {
		long length = request.getContentLengthLong();
		boolean hasBody = length > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
		return (hasBody && this.limits.isOursToRead(request))
				? new ArrivingBody(request.getInputStream(), length, this.limits.time()) : null;
	}

	// Once: later calls of the container are for whoever made the request wait next.
	private static @Nullable ArrivingBody arrived(HttpServletRequest request) {
		ArrivingBody body = (ArrivingBody) request.getAttribute(BODY);
		request.removeAttribute(BODY);
		return body;
	}

}

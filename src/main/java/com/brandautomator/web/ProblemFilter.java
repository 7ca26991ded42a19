package com.brandautomator.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.filter.ServerHttpObservationFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Renders what filters throw (a missing JWT, a refused origin, a body over the limit, a
 * suspicious path) by the same exception handlers that render what controllers throw.
 */
class ProblemFilter extends OncePerRequestFilter {

	private final HandlerExceptionResolver resolver;

	ProblemFilter(HandlerExceptionResolver resolver) {
		this.resolver = resolver;
	}

	// a body that was waited for is refused in the container's second call
	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (RuntimeException | ServletException | IOException ex) {
			if (response.isCommitted() || this.resolver.resolveException(named(request), response, null, ex) == null) {
				throw ex;
			}
			ServerHttpObservationFilter.findObservationContext(request)
				.ifPresent((observation) -> observation.setError(ex));
		}
	}

	// Spring makes an instance URI of the path by itself, and fails where it is none.
	private static HttpServletRequest named(HttpServletRequest request) {
		String path = Instance.of(request.getRequestURI()).toString();
		return new HttpServletRequestWrapper(request) {
			@Override
			public String getRequestURI() {
				return path;
			}
		};
	}

}

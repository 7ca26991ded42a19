package com.brandautomator.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Adds the trailing slash that the contract's paths end in, when a caller left it out:
 * same method, same body, no redirect. Runs before anybody parses the path.
 */
class SlashFilter extends OncePerRequestFilter {

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getServletPath();
		return path.endsWith("/") || !(path.startsWith("/api/") || path.equals("/instagram/webhook"));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new WithSlash(request), response);
	}

	/**
	 * The same request with a slash after its path; as it is where the container
	 * dispatches it again, by then with the slash.
	 */
	private static class WithSlash extends HttpServletRequestWrapper {

		WithSlash(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getRequestURI() {
			return slashed(super.getRequestURI());
		}

		@Override
		public StringBuffer getRequestURL() {
			return new StringBuffer(slashed(super.getRequestURL().toString()));
		}

		@Override
		public String getServletPath() {
			return slashed(super.getServletPath());
		}

		private static String slashed(String path) {
			return path.endsWith("/") ? path : path + "/";
		}

	}

}

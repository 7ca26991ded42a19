package com.brandautomator.security;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The paths under /api/v1 that nobody signs in for. A JWT sent to them is not looked at:
 * a page must be able to refresh its expired one.
 */
final class OpenPaths implements RequestMatcher {

	private static final String AUTOMATION = "/api/v1/automation/instagram/";

	private static final List<RequestMatcher> OPEN = List.of(any("/api/v1/auth/**"),
			of(HttpMethod.GET, AUTOMATION + "webhook/"), of(HttpMethod.POST, AUTOMATION + "webhook/"),
			of(HttpMethod.POST, AUTOMATION + "deauthorize/"), of(HttpMethod.POST, AUTOMATION + "data-deletion/"),
			of(HttpMethod.GET, AUTOMATION + "data-deletion/{code}/"));

	private static final RequestMatcher API = any("/api/v1/**");

	private final RequestMatcher open = new OrRequestMatcher(OPEN);

	/**
	 * Everything outside the API is open, too: what is unknown there is a real 404.
	 */
	@Override
	public boolean matches(HttpServletRequest request) {
		return !API.matches(request) || this.open.matches(request);
	}

	private static RequestMatcher any(String pattern) {
		return PathPatternRequestMatcher.withDefaults().matcher(pattern);
	}

	private static RequestMatcher of(HttpMethod method, String pattern) {
		return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
	}

}

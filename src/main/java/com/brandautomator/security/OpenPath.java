package com.brandautomator.security;

import java.util.List;
import java.util.Set;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A path under /api/v1 that nobody signs in for. A JWT sent to it is not looked at: a
 * page must be able to refresh its expired one.
 *
 * @param pattern the path
 * @param methods by which it is open; none named: by all
 */
record OpenPath(PathPattern pattern, Set<String> methods) {

	private static final PathPattern API = PathPatternParser.defaultInstance.parse("/api/v1/**");

	private static final String INSTAGRAM = "/api/v1/automation/instagram/";

	private static final List<OpenPath> ALL = List.of(of("/api/v1/auth/**"), of(INSTAGRAM + "webhook/", "GET", "POST"),
			of(INSTAGRAM + "deauthorize/", "POST"), of(INSTAGRAM + "data-deletion/", "POST"),
			of(INSTAGRAM + "data-deletion/{code}/", "GET"),
			// what is spoken there (tus 1.0, OPTIONS)
			of(INSTAGRAM + "uploads/", "OPTIONS"));

	/**
	 * Everything outside the API is open, too: what is unknown there is a real 404.
	 */
	static boolean isOpen(String method, PathContainer path) {
		return !API.matches(path) || ALL.stream().anyMatch((open) -> open.matches(method, path));
	}

	private boolean matches(String method, PathContainer path) {
		return (this.methods.isEmpty() || this.methods.contains(method)) && this.pattern.matches(path);
	}

	private static OpenPath of(String pattern, String... methods) {
		return new OpenPath(PathPatternParser.defaultInstance.parse(pattern), Set.of(methods));
	}

}

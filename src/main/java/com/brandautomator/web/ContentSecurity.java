package com.brandautomator.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Content-Security-Policy of each part of the service (CSP level 3).
 */
final class ContentSecurity {

	/** JSON is never a page. */
	static final String API = "default-src 'none'; frame-ancestors 'none'";

	/**
	 * Swagger UI sets style attributes and draws its icons from data URLs; the least that
	 * it works with.
	 */
	static final String SWAGGER_UI = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
			+ "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; "
			+ "frame-ancestors 'none'";

	private ContentSecurity() {
	}

	/**
	 * The policy of the console and of all static files, without any {@code unsafe-*}.
	 */
	static String console(ContentSecurityProperties settings) {
		String media = "'self' data: blob: https: " + Stream.of(settings.siteUrl(), settings.sandboxUrl())
			.map(Origins::of)
			.distinct()
			.collect(Collectors.joining(" "));
		return "default-src 'none'; script-src 'self'; style-src 'self'; img-src " + media + "; media-src " + media
				+ "; connect-src 'self'; font-src 'self'; form-action 'self'; "
				+ "base-uri 'none'; frame-ancestors 'none'";
	}

}

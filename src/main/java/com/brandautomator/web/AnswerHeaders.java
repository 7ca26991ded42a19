package com.brandautomator.web;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The headers that protect every answer, whoever gives it.
 */
final class AnswerHeaders {

	private static final RequestMatcher API = paths("/api/**", "/instagram/webhook/", "/v3/api-docs",
			"/v3/api-docs.yaml", "/v3/api-docs/**");

	/**
	 * Files that people gave, in which nothing is ever run, and the console's own, which
	 * are no pages, and many: what follows is said with each.
	 */
	private static final RequestMatcher FILES = paths("/media/**", "/automation/{version}/{file}/**");

	private static final RequestMatcher SWAGGER_UI = paths("/swagger-ui.html", "/swagger-ui/**");

	/**
	 * The sandbox's dialog posts a form whose answer redirects to another origin, which
	 * form-action would forbid; it speaks for itself.
	 */
	private static final RequestMatcher SANDBOX = paths("/sandbox/**");

	private AnswerHeaders() {
	}

	static List<HeaderWriter> writers(ContentSecurityProperties settings) {
		RequestMatcher others = new NegatedRequestMatcher(new OrRequestMatcher(API, SWAGGER_UI, FILES, SANDBOX));
		return List.of(new XContentTypeOptionsHeaderWriter(), new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
				new ReferrerPolicyHeaderWriter(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN), new HstsHeaderWriter(),
				new PermissionsPolicyHeaderWriter("camera=(), microphone=(), geolocation=()"),
				new DelegatingRequestMatcherHeaderWriter(API, new CacheControlHeadersWriter()),
				policy(new OrRequestMatcher(API, FILES), ContentSecurity.API),
				policy(SWAGGER_UI, ContentSecurity.SWAGGER_UI), policy(others, ContentSecurity.console(settings)));
	}

	private static HeaderWriter policy(RequestMatcher paths, String policy) {
		return new DelegatingRequestMatcherHeaderWriter(paths, new ContentSecurityPolicyHeaderWriter(policy));
	}

	private static RequestMatcher paths(String... patterns) {
		PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
		return new OrRequestMatcher(
				Stream.of(patterns).map((pattern) -> (RequestMatcher) paths.matcher(pattern)).toList());
	}

}

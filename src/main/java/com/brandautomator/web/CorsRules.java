package com.brandautomator.web;

import java.time.Duration;
import java.util.List;

import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * What a page of an allowed origin may send to the API and read from its answers.
 */
final class CorsRules {

	private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

	private static final List<String> TUS_HEADERS = List.of("Tus-Resumable", "Upload-Length", "Upload-Offset",
			"Upload-Metadata", "Upload-Checksum", "Upload-Concat", "Upload-Defer-Length");

	private static final List<String> HEADERS = List.of("Authorization", "Content-Type", "Accept", "X-Tenant-ID",
			"Idempotency-Key", "Prefer", "Last-Event-ID");

	private static final List<String> EXPOSED = List.of("Location", "Retry-After", "RateLimit", "RateLimit-Policy",
			"Upload-Offset", "Upload-Length", "Upload-Expires", "Tus-Resumable");

	private CorsRules() {
	}

	static CorsConfigurationSource of(List<String> origins) {
		CorsConfiguration rules = new CorsConfiguration();
		rules.setAllowedOrigins(origins);
		rules.setAllowedMethods(METHODS);
		rules.setAllowedHeaders(HEADERS);
		TUS_HEADERS.forEach(rules::addAllowedHeader);
		rules.setExposedHeaders(EXPOSED);
		rules.setMaxAge(Duration.ofHours(1));
		UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
		source.registerCorsConfiguration("/api/**", rules);
		return source;
	}

}

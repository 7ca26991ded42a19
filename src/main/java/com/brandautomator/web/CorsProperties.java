package com.brandautomator.web;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Whose pages may call the API from a browser.
 *
 * @param frontendUrl the page of the platform
 * @param siteUrl this service as people reach it; its own console lives there
 * @param allowedOrigins further origins, separated by commas
 */
@ConfigurationProperties("cors")
record CorsProperties(@DefaultValue("") String frontendUrl, @DefaultValue("") String siteUrl,
		@DefaultValue List<String> allowedOrigins) {

	/**
	 * All of them as origins (RFC 6454: scheme, host and port), blanks left out.
	 */
	List<String> origins() {
		return Stream.concat(Stream.of(this.frontendUrl, this.siteUrl), this.allowedOrigins.stream())
			.filter(StringUtils::hasText)
			.map(Origins::of)
			.distinct()
			.toList();
	}

}

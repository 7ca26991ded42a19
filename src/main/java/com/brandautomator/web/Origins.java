package com.brandautomator.web;

import java.util.Locale;

import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The origin of a URL, as a browser sends and compares it.
 */
final class Origins {

	private Origins() {
	}

	static String of(String url) {
		UriComponents parts = UriComponentsBuilder.fromUriString(url.strip().toLowerCase(Locale.ROOT)).build();
		if (parts.getScheme() == null || parts.getHost() == null) {
			throw new IllegalArgumentException("'" + url + "' is not an origin such as https://app.example.com");
		}
		boolean isDefaultPort = parts.getPort() < 0
				|| parts.getPort() == (parts.getScheme().equals("https") ? 443 : 80);
		return parts.getScheme() + "://" + parts.getHost() + (isDefaultPort ? "" : ":" + parts.getPort());
	}

}

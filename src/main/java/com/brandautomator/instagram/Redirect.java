package com.brandautomator.instagram;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Reads the address to which a login dialog sends the browser back.
 */
final class Redirect {

	private Redirect() {
	}

	/**
	 * The code in the address.
	 * @throws IllegalStateException when there is none, or the state is not ours
	 */
	static String code(@Nullable URI location, String state) {
		if (location == null) {
			throw new IllegalStateException("The login dialog did not send us back");
		}
		MultiValueMap<String, String> query = UriComponentsBuilder.fromUri(location).build().getQueryParams();
		String code = query.getFirst("code");
		String sentBack = query.getFirst("state");
		if (code == null || sentBack == null || !state.equals(UriUtils.decode(sentBack, StandardCharsets.UTF_8))) {
			throw new IllegalStateException("The login dialog sent us back without a code for our state");
		}
		return UriUtils.decode(code, StandardCharsets.UTF_8);
	}

}

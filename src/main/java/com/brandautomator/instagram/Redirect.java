package com.brandautomator.instagram;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

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
		if (code == null || !state.equals(query.getFirst("state"))) {
			throw new IllegalStateException("The login dialog sent us back without a code for our state");
		}
		return code;
	}

}

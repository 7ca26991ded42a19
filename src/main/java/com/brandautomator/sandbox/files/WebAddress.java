package com.brandautomator.sandbox.files;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Tells HTTP addresses from other words.
 */
public final class WebAddress {

	private static final Set<String> SCHEMES = Set.of("http", "https");

	private WebAddress() {
	}

	public static Optional<URI> of(String text) {
		try {
			return Optional.of(URI.create(text))
				.filter((uri) -> uri.getHost() != null && SCHEMES.contains(String.valueOf(uri.getScheme())));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}

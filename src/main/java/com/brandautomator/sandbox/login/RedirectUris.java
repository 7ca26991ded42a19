package com.brandautomator.sandbox.login;

import java.net.URI;
import java.util.Set;

import com.brandautomator.sandbox.world.SandboxPart;
import com.brandautomator.sandbox.world.SandboxProperties;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Knows where the dialog may send a person: to the registered addresses, others on their
 * origins, and plain HTTP on loopback.
 */
@SandboxPart
class RedirectUris {

	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

	private final SandboxProperties properties;

	RedirectUris(SandboxProperties properties) {
		this.properties = properties;
	}

	boolean accept(String redirectUri) {
		if (this.properties.redirectUri().contains(redirectUri)) {
			return true;
		}
		try {
			URI uri = URI.create(redirectUri);
			return isWeb(uri) && (isLoopback(uri) || isOnRegisteredOrigin(uri));
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private boolean isOnRegisteredOrigin(URI uri) {
		return this.properties.redirectUri().stream().map(URI::create).anyMatch((it) -> origin(it).equals(origin(uri)));
	}

	private static boolean isWeb(URI uri) {
		return uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null
				&& Set.of("http", "https").contains(String.valueOf(uri.getScheme()));
	}

	private static boolean isLoopback(URI uri) {
		return "http".equals(uri.getScheme()) && LOOPBACK.contains(uri.getHost());
	}

	private static String origin(URI uri) {
		return UriComponentsBuilder.fromUri(uri).replacePath(null).replaceQuery(null).fragment(null).toUriString();
	}

}

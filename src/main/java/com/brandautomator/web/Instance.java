package com.brandautomator.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * The member {@code instance} of a problem: the path that was asked for.
 */
final class Instance {

	private static final URI UNKNOWN = URI.create("/");

	private Instance() {
	}

	/**
	 * The path; a path that is no URI, and may have been refused for just that, is not
	 * repeated.
	 */
	static URI of(@Nullable String path) {
		try {
			return (path != null && !path.startsWith("//")) ? URI.create(path) : UNKNOWN;
		}
		catch (IllegalArgumentException ex) {
			return UNKNOWN;
		}
	}

}

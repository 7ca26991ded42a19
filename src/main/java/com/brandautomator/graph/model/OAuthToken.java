package com.brandautomator.graph.model;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The answer of the token endpoint (graph-api 1.3).
 *
 * @param accessToken the token
 * @param expiresIn its life in seconds; null when Meta left it out
 */
public record OAuthToken(String accessToken, @Nullable Long expiresIn) {

	public OAuthToken {
		Objects.requireNonNull(accessToken, "There is no token in the answer");
	}

	@Override
	public String toString() {
		return "OAuthToken[expires in " + this.expiresIn + " s]";
	}

}

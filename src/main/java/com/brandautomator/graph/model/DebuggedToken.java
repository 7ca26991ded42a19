package com.brandautomator.graph.model;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What {@code debug_token} says of a token (graph-api 1.4).
 *
 * @param data the facts
 */
public record DebuggedToken(Facts data) {

	/**
	 * The facts.
	 *
	 * @param isValid false once the token is dead
	 * @param userId the app-scoped id of the person
	 * @param expiresAt Unix seconds; 0 or null for no end
	 * @param dataAccessExpiresAt Unix seconds; 0 or null when unknown
	 * @param scopes what was granted
	 * @param granularScopes for which objects; null when Meta left it out
	 */
	public record Facts(boolean isValid, @Nullable String userId, @Nullable Long expiresAt,
			@Nullable Long dataAccessExpiresAt, @Nullable List<String> scopes,
			@Nullable List<GranularScope> granularScopes) {
	}

	/**
	 * A scope and the objects that it was granted for.
	 *
	 * @param scope its name
	 * @param targetIds Pages or accounts; null means all
	 */
	public record GranularScope(String scope, @Nullable List<String> targetIds) {
	}

}

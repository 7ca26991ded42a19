package com.brandautomator.graph.model;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What {@code debug_token} says of a token (graph-api 1.4).
 *
 * @param data the facts
 */
public record DebuggedToken(Facts data) {

	public DebuggedToken {
		Objects.requireNonNull(data, "Without its facts the answer says nothing");
	}

	/**
	 * The facts.
	 *
	 * @param isValid false once the token is dead; null when Meta does not say
	 * @param userId the app-scoped id of the person
	 * @param expiresAt Unix seconds; 0 or null for no end
	 * @param dataAccessExpiresAt Unix seconds; 0 or null when unknown
	 * @param scopes what was granted
	 * @param granularScopes for which objects; null when Meta left it out
	 */
	public record Facts(@Nullable Boolean isValid, @Nullable String userId, @Nullable Long expiresAt,
			@Nullable Long dataAccessExpiresAt, @Nullable List<String> scopes,
			@Nullable List<GranularScope> granularScopes) {

		/**
		 * Whether Meta says in so many words that the token is dead.
		 */
		public boolean isDead() {
			return Boolean.FALSE.equals(this.isValid);
		}

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

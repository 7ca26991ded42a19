package com.brandautomator.sandbox.login;

import java.time.Instant;
import java.util.Optional;

import com.brandautomator.sandbox.protocol.GraphError;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a token; the token itself is not kept.
 *
 * @param hash its SHA-256
 * @param pageId the Page that a Page token speaks for
 * @param expiresAt null for one that never expires
 * @param roleLost whether its person lost their role on the Page
 */
record Token(String hash, TokenKind kind, String personId, @Nullable String pageId, Instant issuedAt,
		@Nullable Instant expiresAt, TokenState state, boolean roleLost) {

	/**
	 * Why it is dead; empty while it lives.
	 */
	Optional<GraphError> death(Instant now) {
		if (this.roleLost) {
			return Optional.of(TokenDeath.of(TokenState.ROLE_LOST));
		}
		if (this.state == TokenState.EXPIRED) {
			return Optional.of(TokenDeath.expired(now, now));
		}
		if (this.state != TokenState.OK) {
			return Optional.of(TokenDeath.of(this.state));
		}
		return Optional.ofNullable(this.expiresAt)
			.filter((end) -> !now.isBefore(end))
			.map((end) -> TokenDeath.expired(end, now));
	}

}

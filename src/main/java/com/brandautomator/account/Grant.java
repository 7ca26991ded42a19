package com.brandautomator.account;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a person granted in one login: their token, and every account it can see with its
 * Page token.
 *
 * @param graphBase where the tokens belong
 * @param metaUserId Meta's app-scoped id of the person
 * @param accessToken the person's long-lived token
 * @param expiresAt its end; null when it has none
 * @param dataAccessExpiresAt when Meta stops giving data for it; null when unknown
 * @param scopes what the person granted
 * @param accounts at least one, in Meta's order
 */
public record Grant(GraphBase graphBase, String metaUserId, String accessToken, @Nullable Instant expiresAt,
		@Nullable Instant dataAccessExpiresAt, List<String> scopes, List<Page> accounts) {

	/**
	 * Names the person and the accounts, never a token.
	 */
	@Override
	public String toString() {
		return "Grant[" + this.graphBase + ", " + this.metaUserId + ", " + this.accounts + "]";
	}

	/**
	 * A linked account and the token of its Page.
	 *
	 * @param account the account
	 * @param accessToken the Page's token; null when the person's role on the Page gives
	 * none
	 */
	public record Page(LinkedAccount account, @Nullable String accessToken) {

		/**
		 * Names the account, never the token.
		 */
		@Override
		public String toString() {
			return this.account.username();
		}

	}

}

package com.brandautomator.account;

import java.time.Instant;

import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;

/**
 * The opened tokens of a caller for one of their accounts. Lives as long as one piece of
 * work, is never stored and never printed.
 *
 * @param profileId the profile's row
 * @param caller whose authority it is
 * @param connectedAt which login gave the tokens
 * @param graphBase where they belong
 * @param instagramUserId the account
 * @param username the account's name
 * @param pageId the account's Facebook Page
 * @param userToken the person's token
 * @param instagramToken the token for the account's own edges: its Page's, else the
 * person's
 */
public record Authority(long profileId, CallerId caller, @Nullable Instant connectedAt, GraphBase graphBase,
		String instagramUserId, String username, String pageId, String userToken, String instagramToken) {

	@Override
	public String toString() {
		return "Authority[" + this.caller + " for @" + this.username + "]";
	}

}

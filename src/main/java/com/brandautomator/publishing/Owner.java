package com.brandautomator.publishing;

import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.security.CallerId;
import jakarta.persistence.Embeddable;

/**
 * Whose publication it is, and for which account it was made, for ever.
 *
 * @param userId the caller
 * @param instagramUserId the account
 * @param instagramUsername the account's name at that time
 * @param testMode whether the account lives at the sandbox
 */
@Embeddable
record Owner(String userId, String instagramUserId, String instagramUsername, boolean testMode) {

	static Owner of(CallerId caller, InstagramAccount account) {
		return new Owner(caller.value(), account.instagramUserId(), account.username(), account.testMode());
	}

}

package com.brandautomator.comment.rule;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.Profile;

/**
 * Whose rules: a caller's, for the account that they have connected and selected.
 */
record RuleOwner(String caller, AccountKey account) {

	static RuleOwner of(Profile profile) {
		return new RuleOwner(profile.caller().value(),
				new AccountKey(profile.graphBase(), String.valueOf(profile.instagramUserId())));
	}

}

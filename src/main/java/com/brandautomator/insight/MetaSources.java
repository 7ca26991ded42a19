package com.brandautomator.insight;

import java.util.Optional;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.Profiles;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;

import org.springframework.stereotype.Component;

/**
 * Finds accounts at Meta, for work that nobody waits for.
 */
@Component
class MetaSources implements InsightSources {

	private final InstagramService instagram;

	private final Profiles profiles;

	private final AccountMetrics accountMetrics;

	private final MediaMetrics mediaMetrics;

	MetaSources(InstagramService instagram, Profiles profiles, AccountMetrics accountMetrics,
			MediaMetrics mediaMetrics) {
		this.instagram = instagram;
		this.profiles = profiles;
		this.accountMetrics = accountMetrics;
		this.mediaMetrics = mediaMetrics;
	}

	@Override
	public boolean isWanted(AccountKey account) {
		return this.profiles.areLinkedTo(account);
	}

	@Override
	public Optional<InsightSource> open(AccountKey account) {
		return this.instagram.account(account)
			.map(InstagramAccount::inBackground)
			.map((handle) -> new MetaSource(handle, this.accountMetrics, this.mediaMetrics));
	}

}

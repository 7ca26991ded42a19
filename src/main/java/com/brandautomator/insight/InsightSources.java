package com.brandautomator.insight;

import java.util.Optional;

import com.brandautomator.account.AccountKey;

/**
 * Finds an account's numbers at Meta.
 */
interface InsightSources {

	/**
	 * Whether anybody who has not disconnected has this account.
	 */
	boolean isWanted(AccountKey account);

	/**
	 * The account by the authority of one of those who are connected to it.
	 * @return empty when nobody has living tokens
	 */
	Optional<InsightSource> open(AccountKey account);

}

package com.brandautomator.webhook.intake;

import java.util.List;

import com.brandautomator.account.AccountKey;

/**
 * Joins comments that were read at Meta to those that were delivered. A comment is one
 * event by its id, whichever way it came, first or again.
 */
public interface CommentIntake {

	/**
	 * Stores the comments that are not there yet, and returns when all are durable.
	 */
	void join(AccountKey account, List<PolledComment> comments);

}

package com.brandautomator.sandbox.delivery;

import java.util.Locale;

import com.brandautomator.sandbox.pages.Account;

/**
 * Somebody on Instagram: no customer of ours, or the account itself.
 *
 * @param id the Instagram-scoped id (IGSID), always the same for the same name; the
 * account's own id for itself
 * @param own whether it is the account itself
 */
record Follower(String id, String username, boolean own) {

	/**
	 * Who bears this name towards the account.
	 */
	static Follower of(String username, Account account) {
		return username.equals(account.username()) ? new Follower(account.id(), username, true)
				: new Follower(idOf(username), username, false);
	}

	private static String idOf(String username) {
		return String.format(Locale.ROOT, "6841100%010d", Integer.toUnsignedLong(username.hashCode()));
	}

}

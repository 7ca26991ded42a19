package com.brandautomator.webhook;

import org.jspecify.annotations.Nullable;

/**
 * Which of an inbox's events are asked for.
 *
 * @param unreadOnly whether events marked read are left out
 * @param eventType the only type wanted; null for all
 * @param limit how many at most
 * @param after where the page before ended; null for the newest
 */
record InboxFilter(boolean unreadOnly, @Nullable EventType eventType, int limit, @Nullable InboxCursor after) {

	private static final String UNREAD = " and not read and id > (select read_through from webhook_inbox"
			+ " where graph_base = :graphBase and instagram_user_id = :account)";

	/**
	 * The conditions, in SQL, beside those on the account.
	 */
	String conditions() {
		return (this.unreadOnly ? UNREAD : "") + ((this.eventType != null) ? " and event_type = :type" : "")
				+ ((this.after != null) ? " and id < :after" : "");
	}

}

package com.brandautomator.sandbox.pages;

import org.jspecify.annotations.Nullable;

/**
 * A Facebook Page.
 *
 * @param seq its place in lists, which run from the greatest to the smallest
 * @param accountId the linked Instagram account
 * @param subscribed whether webhooks are sent for it
 * @param subscribedFields a comma list
 */
record FacebookPage(long seq, String id, String name, String category, @Nullable String accountId, boolean subscribed,
		String subscribedFields) {
}

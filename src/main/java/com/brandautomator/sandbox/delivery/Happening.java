package com.brandautomator.sandbox.delivery;

import java.time.Instant;

/**
 * Something that happened to an account.
 *
 * @param id the comment's id or the message's ({@code mid})
 * @param mediaId the medium or story it happened to
 * @param edit how often the message was edited, this time included; 0 where it is none
 */
record Happening(EventKind kind, String accountId, String id, String mediaId, Follower by, String text, Details details,
		int edit, Instant at) {
}

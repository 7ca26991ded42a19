package com.brandautomator.webhook.events;

import java.time.Instant;

import com.brandautomator.account.AccountKey;

/**
 * Whose event it is, and when it happened.
 *
 * @param eventId our number of it, as in the inbox
 * @param account the account
 * @param occurredAt when it happened; where Meta does not say, when Meta sent it, else
 * when it was stored
 * @param storedAt when it was stored
 */
public record Origin(long eventId, AccountKey account, Instant occurredAt, Instant storedAt) {
}

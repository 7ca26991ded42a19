package com.brandautomator.webhook;

import java.time.Instant;

/**
 * An event that was handed over in vain too often.
 *
 * @param event as the inbox shows it
 * @param tries how often
 * @param error what went wrong the last time, and where
 */
record ParkedEvent(long id, InboxEvent event, int tries, String error, Instant parkedAt) {
}

package com.brandautomator.connect.events;

import java.time.Instant;

import com.brandautomator.account.AccountKey;

/**
 * Meta may have sent no webhooks of an account for a while, and sends them again. Meta
 * keeps no copies (graph-api 9.6), so whoever needs what happened must read it. Published
 * within the transaction that records it.
 *
 * @param account whose webhooks
 * @param since when they were last known to come
 */
public record WebhookGap(AccountKey account, Instant since) {
}

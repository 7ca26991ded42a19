package com.brandautomator.comment.rule;

import java.time.Instant;

import com.brandautomator.account.AccountKey;
import org.jspecify.annotations.Nullable;

/**
 * A moderation rule. What it looks for and does never changes, since its actions refer to
 * it.
 *
 * @param caller who wrote it; it rests while they are not connected to the account
 * @param name what its writer calls it; null for none
 * @param enabled whether comments are judged by it
 */
record Rule(long id, String caller, AccountKey account, @Nullable String name, Conditions conditions, RuleAction action,
		boolean enabled, Instant createdAt, Instant updatedAt) {
}

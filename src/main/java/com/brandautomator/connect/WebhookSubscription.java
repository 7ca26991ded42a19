package com.brandautomator.connect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Whether Meta sends us an account's webhooks, as far as we know.
 *
 * @param problem why not, or why nobody knows; null while all is well
 * @param checkedAt when Meta last said how it stands; null before it did
 * @param since what happened later may have been missed
 */
record WebhookSubscription(boolean subscribed, @Nullable String problem, @Nullable Instant checkedAt, Instant since) {

	/** Nobody has asked Meta yet. */
	static final WebhookSubscription NONE = new WebhookSubscription(false, null, null, Instant.EPOCH);

	static final String COLUMNS = "subscribed, problem, checked_at, coalesce(stood_at, created_at) as since";

	static WebhookSubscription of(ResultSet row, int number) throws SQLException {
		return new WebhookSubscription(row.getBoolean("subscribed"), row.getString("problem"),
				Optional.ofNullable(row.getObject("checked_at", OffsetDateTime.class))
					.map(OffsetDateTime::toInstant)
					.orElse(null),
				row.getObject("since", OffsetDateTime.class).toInstant());
	}

}

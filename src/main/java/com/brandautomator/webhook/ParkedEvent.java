package com.brandautomator.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * An event that was handed over in vain too often.
 *
 * @param event as the inbox shows it
 * @param tries how often
 * @param error what went wrong the last time, and where
 */
record ParkedEvent(long id, InboxEvent event, int tries, String error, Instant parkedAt) {

	static ParkedEvent of(ResultSet row, int number) throws SQLException {
		return new ParkedEvent(row.getLong("id"), InboxEvent.of(row, number), row.getInt("tries"),
				row.getString("error"), row.getObject("parked_at", OffsetDateTime.class).toInstant());
	}

}

package com.brandautomator.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The reading of an account's recent comments, under way or over.
 *
 * @param reason why, by its word
 * @param since older comments are left out
 * @param pending the media whose comments are still to be read
 * @param failures how often in a row Meta could not answer
 * @param problem what keeps it, or ended it; null while all is well
 * @param finishedAt null while it is under way
 */
record Backfill(String reason, BackfillStatus status, Instant since, List<String> pending, int mediaRead,
		int commentsRead, int failures, @Nullable String problem, Instant requestedAt, @Nullable Instant finishedAt) {

	boolean isOver() {
		return this.status == BackfillStatus.DONE || this.status == BackfillStatus.FAILED;
	}

	static Backfill of(ResultSet row, int number) throws SQLException {
		return new Backfill(row.getString("reason"), BackfillStatus.of(row.getString("status")),
				row.getObject("since", OffsetDateTime.class).toInstant(),
				List.of((String[]) row.getArray("pending").getArray()), row.getInt("media_read"),
				row.getInt("comments_read"), row.getInt("failures"), row.getString("problem"),
				row.getObject("requested_at", OffsetDateTime.class).toInstant(), instant(row, "finished_at"));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

}

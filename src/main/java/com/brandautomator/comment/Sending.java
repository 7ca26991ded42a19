package com.brandautomator.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.GraphBase;
import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;

/**
 * Something that an account writes to somebody, under way or over.
 *
 * @param caller by whose authority
 * @param to where it goes
 * @param message what it says
 * @param calls how often Meta was asked, or was about to be
 * @param createdAt just before the first time
 * @param calledAt just before the last time
 * @param resultId Meta's id of what was written; null while it is not known
 * @param code why it is not there, by our word; null where it is
 * @param problem the same as a sentence
 */
record Sending(UUID id, CallerId caller, AccountKey account, SendingTarget to, String message, SendingStatus status,
		int calls, Instant createdAt, Instant calledAt, @Nullable String resultId, @Nullable String code,
		@Nullable String problem) {

	static Sending of(ResultSet row, int number) throws SQLException {
		return new Sending(row.getObject("id", UUID.class), new CallerId(row.getString("user_id")),
				new AccountKey(GraphBase.of(row.getString("graph_base")), row.getString("instagram_user_id")),
				new SendingTarget(SendingKind.of(row.getString("kind")), row.getString("media_id"),
						row.getString("comment_id"), row.getString("thread_id")),
				row.getString("message"), SendingStatus.of(row.getString("status")), row.getInt("calls"),
				row.getObject("created_at", OffsetDateTime.class).toInstant(),
				row.getObject("called_at", OffsetDateTime.class).toInstant(), row.getString("result_id"),
				row.getString("code"), row.getString("problem"));
	}

	boolean isOpen() {
		return this.status == SendingStatus.SENDING;
	}

	SendingKind kind() {
		return this.to.kind();
	}

	@Nullable String mediaId() {
		return this.to.mediaId();
	}

	@Nullable String commentId() {
		return this.to.commentId();
	}

}

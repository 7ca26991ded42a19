package com.brandautomator.comment.rule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * What a rule does about a comment.
 *
 * @param comment as it was judged
 * @param parked whether it waits for somebody to connect again
 * @param problem what keeps it, ended it, or is remarkable; null while all is well
 * @param failures how often in a row Meta could not answer
 * @param actedAt when it was done; null before
 * @param undoneAt when it was taken back; null before
 */
record Action(long id, long ruleId, ActedComment comment, RuleAction action, ActionStatus status, boolean parked,
		Match match, @Nullable String problem, int failures, Instant createdAt, @Nullable Instant actedAt,
		@Nullable Instant undoneAt) {

	static final String COLUMNS = """
			comment_action.id, rule_id, comment_id, media_id, sender_id, sender_username, comment_text,
			comment_action.action, status, due_at = 'infinity' as parked, matched_by, matched_value, matched_text,
			matched_start, matched_end, problem, failures, comment_action.created_at, acted_at, undone_at
			""";

	/**
	 * The status as people see it.
	 */
	String shownAs() {
		boolean underWay = switch (this.status) {
			case PENDING, ACTING, UNDOING -> true;
			case DONE, FAILED, CANCELLED, UNDONE -> false;
		};
		return (underWay && this.parked) ? "parked" : this.status.word();
	}

	static Action of(ResultSet row, int number) throws SQLException {
		ActedComment comment = new ActedComment(row.getString("comment_id"), row.getString("media_id"),
				row.getString("sender_id"), row.getString("sender_username"), row.getString("comment_text"));
		Match match = new Match(row.getString("matched_by"), row.getString("matched_value"),
				row.getString("matched_text"), row.getInt("matched_start"), row.getInt("matched_end"));
		return new Action(row.getLong("id"), row.getLong("rule_id"), comment, RuleAction.of(row.getString("action")),
				ActionStatus.of(row.getString("status")), row.getBoolean("parked"), match, row.getString("problem"),
				row.getInt("failures"), row.getObject("created_at", OffsetDateTime.class).toInstant(),
				instant(row, "acted_at"), instant(row, "undone_at"));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

}

package com.brandautomator.webhook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Which of an inbox's events are asked for.
 *
 * @param unreadOnly whether events marked read are left out
 * @param eventType the only type wanted; null for all
 * @param limit how many at most
 * @param after where the page before ended; null for the newest
 */
record InboxFilter(boolean unreadOnly, @Nullable EventType eventType, int limit, @Nullable InboxCursor after) {

	// An index holds the events of one type that are read, and those that are not, in
	// order: some of each such list, then the newest of these. However many events there
	// are, and however rare what is asked for, no more are looked at.
	private static final String LISTS = """
			unnest(:types) as list (type) cross join unnest(:reads) as half (seen) cross join lateral (
				select * from instagram_webhook_event
				where inbox_id = inbox.id and event_type = list.type and read = half.seen%s
				order by id desc limit :limit) event""";

	private static final String ONE_LIST = """
			lateral (select * from instagram_webhook_event where inbox_id = inbox.id%s
				order by id desc limit :limit) event""";

	private static final String UNREAD = " and id > inbox.read_through";

	/**
	 * The question, of one event more than the limit, the newest first.
	 * @param owner the condition on {@code webhook_inbox}, in SQL
	 */
	String sql(String owner) {
		String conditions = (this.unreadOnly ? UNREAD : "") + ((this.after != null) ? " and id < :after" : "");
		boolean plain = !this.unreadOnly && this.eventType == null;
		return "select " + InboxRow.COLUMNS + " from (select * from webhook_inbox where" + owner + ") inbox "
				+ "join webhook_handover on webhook_handover.inbox_id = inbox.id cross join "
				+ (plain ? ONE_LIST : LISTS).formatted(conditions) + " order by event.id desc limit :limit";
	}

	/**
	 * The parameters of the question, beside the owner's.
	 */
	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("limit", this.limit + 1);
		parameters.put("types", new SqlArrayValue("text", types().map(EventType::word).toArray()));
		parameters.put("reads", new SqlArrayValue("bool", reads()));
		if (this.after != null) {
			parameters.put("after", this.after.id());
		}
		return parameters;
	}

	private Stream<EventType> types() {
		return (this.eventType != null) ? Stream.of(this.eventType) : Arrays.stream(EventType.values());
	}

	private Object[] reads() {
		return this.unreadOnly ? new Object[] { false } : new Object[] { false, true };
	}

}

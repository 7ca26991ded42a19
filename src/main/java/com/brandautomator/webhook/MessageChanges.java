package com.brandautomator.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * Keeps what became of messages. Each change is a merge: whatever the order in which they
 * come, and however often, they end the same.
 */
@Repository
class MessageChanges {

	// A text that is deleted does not come back with an edit that was late.
	private static final String EDIT = """
			insert into webhook_message as old (graph_base, instagram_user_id, message_key, num_edit, edited_at, text,
				changed_at)
			values (:graphBase, :account, :key, :number, :at, :text, :now)
			on conflict (graph_base, instagram_user_id, message_key) do update
			set num_edit = excluded.num_edit, edited_at = excluded.edited_at,
				text = case when old.deleted then null else excluded.text end, changed_at = excluded.changed_at
			where (excluded.num_edit, excluded.edited_at, coalesce(excluded.text, ''))
				> (old.num_edit, old.edited_at, coalesce(old.text, ''))
			""";

	private static final String DELETE = """
			insert into webhook_message (graph_base, instagram_user_id, message_key, deleted, changed_at)
			values (:graphBase, :account, :key, true, :now)
			on conflict (graph_base, instagram_user_id, message_key) do update
			set deleted = true, text = null, changed_at = excluded.changed_at
			""";

	// Of two at the same instant, the one that took back wins, then the later word.
	private static final String REACT = """
			insert into webhook_message_reaction as old (graph_base, instagram_user_id, message_key, sender_id, at,
				taken_back, reaction, emoji, changed_at)
			values (:graphBase, :account, :key, :sender, :at, :takenBack, :reaction, :emoji, :now)
			on conflict (graph_base, instagram_user_id, message_key, sender_id) do update
			set at = excluded.at, taken_back = excluded.taken_back, reaction = excluded.reaction,
				emoji = excluded.emoji, changed_at = excluded.changed_at
			where (excluded.at, excluded.taken_back, coalesce(excluded.reaction, ''),
					coalesce(excluded.emoji, ''))
				> (old.at, old.taken_back, coalesce(old.reaction, ''),
					coalesce(old.emoji, ''))
			""";

	private static final String FIND = """
			select place, coalesce(num_edit, 0) as num_edit, text, coalesce(deleted, false) as deleted,
				sender_id, reaction, emoji
			from unnest(:graphBases, :accounts, :keys) with ordinality
				as asked (graph_base, instagram_user_id, message_key, place)
			left join webhook_message m using (graph_base, instagram_user_id, message_key)
			left join webhook_message_reaction r
				on (r.graph_base, r.instagram_user_id, r.message_key)
					= (asked.graph_base, asked.instagram_user_id, asked.message_key) and not r.taken_back
			order by place, r.at, r.sender_id
			""";

	private static final int BATCH = 1000;

	private static final String FORGET = "delete from %s where ctid in "
			+ "(select ctid from %s where changed_at < :before limit :batch)";

	private final JdbcClient jdbc;

	private final Clock clock;

	MessageChanges(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The message reads so from its edit of this number on.
	 */
	void edit(MessageKey message, long number, Instant at, @Nullable String text) {
		sql(EDIT, message).param("number", number)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("text", text)
			.update();
	}

	/**
	 * The message is deleted for good.
	 */
	void delete(MessageKey message) {
		sql(DELETE, message).update();
	}

	/**
	 * Somebody reacted, or took their reaction back.
	 * @param takenBack whether the reaction in {@code by} is no more than the name of who
	 * reacted
	 */
	void react(MessageKey message, ChangedMessage.Reaction by, Instant at, boolean takenBack) {
		sql(REACT, message).param("sender", by.senderId())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("takenBack", takenBack)
			.param("reaction", by.reaction())
			.param("emoji", by.emoji())
			.update();
	}

	/**
	 * How each of these messages stands, changed or not.
	 */
	Map<MessageKey, ChangedMessage> find(Collection<MessageKey> messages) {
		List<MessageKey> asked = messages.stream().distinct().toList();
		return asked.isEmpty() ? new HashMap<>()
				: this.jdbc.sql(FIND)
					.param("graphBases", texts(asked, (message) -> message.owner().graphBase().word()))
					.param("accounts", texts(asked, (message) -> message.owner().instagramUserId()))
					.param("keys", texts(asked, MessageKey::key))
					.query((ResultSet rows) -> read(rows, asked));
	}

	/**
	 * Forgets a batch of what has not changed for so long: its events are gone.
	 * @return whether there may be more
	 */
	boolean forget(Duration age) {
		return Stream.of("webhook_message", "webhook_message_reaction")
			.mapToInt((table) -> this.jdbc.sql(FORGET.formatted(table, table))
				.param("before", this.clock.instant().minus(age).atOffset(ZoneOffset.UTC))
				.param("batch", BATCH)
				.update())
			.max()
			.orElse(0) == BATCH;
	}

	private StatementSpec sql(String sql, MessageKey message) {
		return this.jdbc.sql(sql)
			.param("graphBase", message.owner().graphBase().word())
			.param("account", message.owner().instagramUserId())
			.param("key", message.key())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC));
	}

	private static SqlArrayValue texts(List<MessageKey> messages, Function<MessageKey, String> column) {
		return new SqlArrayValue("text", messages.stream().map(column).toArray());
	}

	// One row for each reaction, or one for a message without.
	private static Map<MessageKey, ChangedMessage> read(ResultSet rows, List<MessageKey> asked) throws SQLException {
		Map<MessageKey, ChangedMessage> found = new HashMap<>();
		while (rows.next()) {
			MessageKey key = asked.get(rows.getInt("place") - 1);
			ChangedMessage message = found.get(key);
			if (message == null) {
				message = new ChangedMessage(rows.getLong("num_edit"), rows.getString("text"),
						rows.getBoolean("deleted"), new ArrayList<>());
				found.put(key, message);
			}
			String sender = rows.getString("sender_id");
			if (sender != null) {
				message.reactions()
					.add(new ChangedMessage.Reaction(sender, rows.getString("reaction"), rows.getString("emoji")));
			}
		}
		return found;
	}

}

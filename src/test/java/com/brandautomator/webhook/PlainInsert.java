package com.brandautomator.webhook;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import com.brandautomator.account.GraphBase;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * Stores the events of one delivery by one statement, which is one transaction: what a
 * service does that does not gather deliveries.
 */
@Repository
@Profile("benchmark")
class PlainInsert {

	private static final String INSERT = """
			insert into instagram_webhook_event (id, inbox_id, field, event_type, event_key, sender_id, sender_username,
				media_id, comment_id, payload, raw, occurred_at, created_at)
			select nextval('instagram_webhook_event_id_seq'), inbox, field, type, key, sender, username, media, comment,
				payload::json, raw, occurred, :now
			from unnest(:inboxes, :fields, :types, :keys, :senders, :usernames, :media, :comments, :payloads, :raws,
					:occurred)
				as arrived (inbox, field, type, key, sender, username, media, comment, payload, raw, occurred)
			order by inbox, key
			on conflict (inbox_id, event_key) do nothing
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	private final InboxIds inboxes;

	PlainInsert(JdbcClient jdbc, Clock clock, InboxIds inboxes) {
		this.jdbc = jdbc;
		this.inboxes = inboxes;
		this.clock = clock;
	}

	/**
	 * Stores what is not there yet, and nothing else.
	 */
	void store(GraphBase signer, List<IncomingEvent> events) {
		this.jdbc.sql(INSERT)
			.param("now", now())
			.param("inboxes", array("integer", column(events, (event) -> this.inboxOf(signer, event))))
			.param("fields", texts(events, IncomingEvent::field))
			.param("types", texts(events, (event) -> event.type().word()))
			.param("keys", texts(events, IncomingEvent::key))
			.param("senders", texts(events, (event) -> event.references().senderId()))
			.param("usernames", texts(events, (event) -> event.references().senderUsername()))
			.param("media", texts(events, (event) -> event.references().mediaId()))
			.param("comments", texts(events, (event) -> event.references().commentId()))
			.param("payloads", texts(events, (event) -> event.payload().json()))
			.param("raws", array("bytea", events.stream().map((event) -> event.payload().raw()).toArray(byte[][]::new)))
			.param("occurred", array("timestamptz", column(events, IncomingEvent::occurredAt)))
			.update();
	}

	private int inboxOf(GraphBase signer, IncomingEvent event) {
		InboxOwner owner = new InboxOwner(signer, event.instagramUserId());
		return Objects.requireNonNull(this.inboxes.of(List.of(owner)).get(owner));
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static SqlArrayValue texts(List<IncomingEvent> events, Function<IncomingEvent, @Nullable String> column) {
		return array("text", column(events, column));
	}

	private static Object[] column(List<IncomingEvent> events,
			Function<IncomingEvent, ? extends @Nullable Object> column) {
		return events.stream().map(column).toArray();
	}

	private static SqlArrayValue array(String type, Object[] elements) {
		return new SqlArrayValue(type, elements);
	}

}

package com.brandautomator.webhook;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

import com.brandautomator.account.GraphBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * Stores events, each once. One statement is one transaction: when it returns, what it
 * stored is durable.
 */
@Repository
class WebhookEvents {

	private static final Logger logger = LoggerFactory.getLogger(WebhookEvents.class);

	// Ids go in the order of arrival, rows in the order of their keys: two deliveries
	// with the same events in another order wait for each other and never deadlock.
	private static final String INSERT = """
			insert into instagram_webhook_event (id, graph_base, instagram_user_id, field, event_type, event_key,
				sender_id, sender_username, media_id, comment_id, payload, raw, occurred_at, created_at)
			select id, :graphBase, account, field, type, key,
				sender, username, media, comment, payload::json, raw, occurred, :now
			from (
				select nextval('instagram_webhook_event_id_seq') as id, arrived.*
				from unnest(:accounts, :fields, :types, :keys, :senders, :usernames, :media, :comments, :payloads,
						:raws, :occurred)
					as arrived (account, field, type, key, sender, username, media, comment, payload, raw, occurred)
			) numbered
			order by account, key
			on conflict (graph_base, instagram_user_id, event_key) do nothing
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	WebhookEvents(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Stores what is not there yet, all or nothing; but what the database refuses is
	 * stored as bytes and holds up no neighbour.
	 * @param signer whose secret signed the events
	 */
	void store(GraphBase signer, List<IncomingEvent> events) {
		try {
			insert(signer, events);
		}
		catch (DataIntegrityViolationException | UncategorizedSQLException ex) {
			// Row by row. A crash on the way loses nothing: the sender gets no receipt,
			// sends again, and what is there already stays as it is.
			events.forEach((event) -> storeAlone(signer, event));
		}
	}

	private void storeAlone(GraphBase signer, IncomingEvent event) {
		try {
			insert(signer, List.of(event));
		}
		catch (DataIntegrityViolationException | UncategorizedSQLException ex) {
			logger.warn("Event {} of account {} is stored as bytes only, because the database refused its payload",
					event.key(), event.instagramUserId());
			insert(signer, List.of(event.withBytesOnly()));
		}
	}

	private void insert(GraphBase signer, List<IncomingEvent> events) {
		this.jdbc.sql(INSERT)
			.param("graphBase", signer.word())
			.param("now", now())
			.param("accounts", texts(events, IncomingEvent::instagramUserId))
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

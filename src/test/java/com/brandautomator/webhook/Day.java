package com.brandautomator.webhook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.brandautomator.account.GraphBase;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A day of messages with what became of them, as Meta delivered it, and the same in any
 * other order.
 */
final class Day {

	private static final String FAN = "6841100000000042";

	private final String account = StoredEvents.newAccount();

	private final JdbcClient jdbc;

	private final List<String> items = new ArrayList<>();

	private final Map<String, Long> ids = new HashMap<>();

	private final int inbox;

	Day(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.inbox = jdbc.sql("""
				with opened as (
					insert into webhook_inbox (graph_base, instagram_user_id) values ('meta', ?) returning id)
				insert into webhook_handover (inbox_id) select id from opened returning inbox_id
				""").param(this.account).query(Integer.class).single();
		message("m1", "Hi, open todya?");
		edit("m1", 1, "Hi, open today?", 10);
		edit("m1", 2, "Hi, open tomorrow?", 20);
		edit("m1", 11, "Hi, open on Monday?", 30);
		react("m1", this.account, "react", "love", 40);
		react("m1", this.account, "unreact", null, 50);
		react("m1", this.account, "react", "like", 60);
		message("m2", "My secret number is 4711");
		edit("m2", 1, "My secret number is 4712", 70);
		react("m2", this.account, "react", "wow", 80);
		delete("m2");
		message("m3", "Bye");
		react("m3", FAN, "react", "sad", 90);
		react("m3", this.account, "react", "love", 90);
		react("m3", FAN, "unreact", null, 91);
		message("m4", "An untouched one");
		edit("m5", 1, "Its message never came", 100);
		react("m6", FAN, "react", "haha", 110);
		react("m6", FAN, "unreact", null, 110);
		message("m6", "Both at once");
		delete("m7");
	}

	String account() {
		return this.account;
	}

	InboxOwner owner() {
		return new InboxOwner(GraphBase.META, this.account);
	}

	/**
	 * The events as they are handed over: each at least once.
	 */
	List<IncomingEvent> events() {
		return this.items.stream()
			.map((item) -> Delivery
				.eventsOf(("{\"object\":\"instagram\",\"entry\":[{\"id\":\"" + this.account
						+ "\",\"time\":1795400400134,\"messaging\":[" + item + "]}]}")
					.getBytes())
				.get(0))
			.toList();
	}

	/**
	 * In a random order, some of them twice.
	 */
	List<IncomingEvent> shuffled(Random random) {
		List<IncomingEvent> events = new ArrayList<>(events());
		events.addAll(events().stream().filter((event) -> random.nextInt(4) == 0).toList());
		Collections.shuffle(events, random);
		return events;
	}

	/**
	 * Stores an event unless it is there, without putting it into the queue.
	 */
	StoredEvent stored(IncomingEvent event) {
		return new StoredEvent(this.ids.computeIfAbsent(event.key(), (key) -> store(event)), GraphBase.META,
				this.account, event.type(), event.field(), event.key(), event.references(), event.payload().json(),
				event.occurredAt(), Instant.EPOCH);
	}

	private long store(IncomingEvent event) {
		return this.jdbc.sql("""
				insert into instagram_webhook_event (inbox_id, field, event_type, event_key, sender_id, payload,
					occurred_at, created_at)
				values (:inbox, :field, :type, :key, :sender, cast(:payload as json), :at, now())
				returning id
				""")
			.param("inbox", this.inbox)
			.param("field", event.field())
			.param("type", event.type().word())
			.param("key", event.key())
			.param("sender", event.references().senderId())
			.param("payload", event.payload().json())
			.param("at", event.occurredAt().atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single();
	}

	private void message(String mid, String text) {
		add(FAN, 0, "\"message\":{\"mid\":\"%s\",\"text\":\"%s\"}".formatted(mid, text));
	}

	private void edit(String mid, int number, String text, int at) {
		add(FAN, at, "\"message_edit\":{\"mid\":\"%s\",\"text\":\"%s\",\"num_edit\":%d}".formatted(mid, text, number));
	}

	private void react(String mid, String sender, String action, String reaction, int at) {
		String what = (reaction != null) ? ",\"reaction\":\"%s\",\"emoji\":\"e-%1$s\"".formatted(reaction) : "";
		add(sender, at, "\"reaction\":{\"mid\":\"%s\",\"action\":\"%s\"%s}".formatted(mid, action, what));
	}

	private void delete(String mid) {
		add(FAN, 200, "\"message\":{\"mid\":\"%s\",\"is_deleted\":true}".formatted(mid));
	}

	private void add(String sender, int at, String content) {
		this.items.add("{\"sender\":{\"id\":\"%s\"},\"recipient\":{\"id\":\"%s\"},\"timestamp\":%d,%s}"
			.formatted(sender, this.account, 1795400000000L + at, content));
	}

}

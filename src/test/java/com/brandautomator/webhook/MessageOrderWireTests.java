package com.brandautomator.webhook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import com.brandautomator.WireTest;
import com.brandautomator.account.GraphBase;
import com.brandautomator.webhook.InboxEvent.ShownMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Meta promises no order: edits, deletions and reactions may come before their message,
 * and twice. Whatever the order, a person sees the same in the end.
 */
@WireTest
class MessageOrderWireTests {

	private static final int SHUFFLES = 200;

	@Autowired
	Environment environment;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Handover handover;

	@Autowired
	InboxAnswers answers;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void theDayAsItCameEndsAsPeopleSawIt() {
		Day day = new Day(this.jdbc);
		handOver(day, day.events());
		Map<String, ShownMessage> messages = messages(day);
		String own = day.account();
		assertThat(messages).containsOnlyKeys("m1", "m2", "m3", "m4", "m6");
		assertThat(messages.get("m1")).isEqualTo(new ShownMessage("m1", "Hi, open on Monday?", false, 11,
				List.of(new ChangedMessage.Reaction(own, "like", "e-like"))));
		assertThat(messages.get("m2")).isEqualTo(
				new ShownMessage("m2", null, true, 1, List.of(new ChangedMessage.Reaction(own, "wow", "e-wow"))));
		assertThat(messages.get("m3").reactions()).containsExactly(new ChangedMessage.Reaction(own, "love", "e-love"));
		assertThat(messages.get("m4")).isEqualTo(new ShownMessage("m4", "An untouched one", false, 0, List.of()));
		assertThat(messages.get("m6").reactions()).isEmpty();
		assertThat(shown(day).get("message:m1").preview()).isEqualTo("Hi, open on Monday?");
		assertThat(shown(day).get("message:m2").preview()).isEqualTo("This message was deleted");
		assertThat(shown(day).get("message:m2:edit:1").preview()).isEqualTo("Edited a message");
	}

	@Test
	void everyOrderEndsAlikeAndWhatWasDeletedIsNowhere() {
		Day inOrder = new Day(this.jdbc);
		handOver(inOrder, inOrder.events());
		String expected = comparable(inOrder);
		for (int seed = 0; seed < SHUFFLES; seed++) {
			Day day = new Day(this.jdbc);
			handOver(day, day.shuffled(new Random(seed)));
			assertThat(comparable(day)).as("seed %d", seed).isEqualTo(expected).doesNotContain("secret number");
			assertThat(new StoredEvents(this.jdbc).of(day.account()).toString()).as("rows of seed %d", seed)
				.doesNotContain("secret number");
		}
	}

	@Test
	void aDeletionThatIsDeliveredFirstFindsItsMessage() {
		String account = StoredEvents.newAccount();
		InboxCaller person = new InboxCaller(this.environment, this.jdbc).with(GraphBase.META, account)
			.claiming(account);
		WebhookCaller meta = new WebhookCaller(this.environment);
		String message = Bodies.message(account, "5", "m1").replace("\"Hi\"", "\"a secret\"");
		meta.deliver(message.replace("\"text\":\"a secret\"", "\"is_deleted\":true"));
		meta.deliver(message);
		Awaitility.await()
			.until(() -> this.jdbc
				.sql("select count(*) from " + InboxRow.TABLES
						+ "where instagram_user_id = ? and event.id > handed_through")
				.param(account)
				.query(Long.class)
				.single() == 0);
		JsonNode shown = person.list("").path("events").path(0);
		assertThat(shown.path("preview").asString()).isEqualTo("This message was deleted");
		assertThat(shown.path("message").path("is_deleted").asBoolean()).isTrue();
		assertThat(person.get("").body()).contains("\"mid\":\"m1\"").doesNotContain("secret");
		assertThat(new StoredEvents(this.jdbc).of(account).toString()).contains("m1").doesNotContain("secret");
	}

	private void handOver(Day day, List<IncomingEvent> events) {
		this.transaction.executeWithoutResult(
				(status) -> events.forEach((event) -> this.handover.hand(List.of(day.stored(event)))));
	}

	private Map<String, ShownMessage> messages(Day day) {
		return shown(day).values()
			.stream()
			.map(InboxEvent::message)
			.filter((message) -> message != null)
			.collect(Collectors.toMap(ShownMessage::mid, (message) -> message));
	}

	private Map<String, InboxEvent> shown(Day day) {
		List<InboxRow> rows = rows(day);
		List<String> keys = new StoredEvents(this.jdbc).keys(day.account());
		Map<String, InboxEvent> shown = new HashMap<>();
		List<InboxEvent> events = this.answers.of(rows);
		for (int n = 0; n < keys.size(); n++) {
			shown.put(keys.get(n), events.get(n));
		}
		return shown;
	}

	private List<InboxRow> rows(Day day) {
		return this.jdbc
			.sql("select " + InboxRow.COLUMNS + "from " + InboxRow.TABLES
					+ "where instagram_user_id = ? order by event.id")
			.param(day.account())
			.query(InboxRow::of)
			.list();
	}

	/** What a person sees, by key, without what differs from day to day. */
	private String comparable(Day day) {
		return shown(day).entrySet()
			.stream()
			.map((shown) -> shown.getKey() + " " + shown.getValue().preview() + " " + shown.getValue().message() + " "
					+ shown.getValue().payload())
			.map((line) -> line.replace(day.account(), "ACCOUNT"))
			.sorted()
			.collect(Collectors.joining("\n"));
	}

}

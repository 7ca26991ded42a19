package com.brandautomator.webhook;

import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import com.brandautomator.EventListener;
import com.brandautomator.EventListener.Event;
import com.brandautomator.WireTest;
import com.brandautomator.account.GraphBase;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person hears of what happens on their account as it happens.
 */
@WireTest
class InboxStreamWireTests {

	@Autowired
	Environment environment;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	DataSource database;

	private final String account = StoredEvents.newAccount();

	private WebhookCaller meta;

	private InboxCaller person;

	@BeforeEach
	void connect() {
		this.meta = new WebhookCaller(this.environment);
		this.person = new InboxCaller(this.environment, this.jdbc).with(GraphBase.META, this.account);
	}

	@Test
	void streamTellsWhatIsNewAsTheListHasIt() {
		this.meta.deliver(Bodies.comments(this.account, 3));
		try (EventListener stream = this.person.listen()) {
			assertThat(stream.begun().headers().firstValue("content-type")).hasValue("text/event-stream;charset=UTF-8");
			this.meta.deliver(Bodies.comment(StoredEvents.newAccount(), "another's", "x"));
			this.meta.deliver(Bodies.comment(this.account, "c3", "line\\n3 {\\\"a\\\":1}"));
			this.meta.deliver(Bodies.message(this.account, "5", "m1"));
			List<Event> events = stream.await(2);
			assertThat(events).extracting(Event::name).containsOnly("event");
			assertThat(events).extracting((event) -> event.text("preview"))
				.containsExactly("anna.k: line 3 {\"a\":1}", "Hi");
			List<ObjectNode> listed = this.person.list("?limit=2")
				.path("events")
				.valueStream()
				.map((event) -> unprocessed((ObjectNode) event))
				.toList();
			assertThat(events).extracting((event) -> unprocessed((ObjectNode) event.data()))
				.containsExactly(listed.get(1), listed.get(0));
			assertThat(events).extracting(Event::id)
				.containsExactly(listed.get(1).path("id").asLong(), listed.get(0).path("id").asLong());
		}
	}

	@Test
	void aPayloadOfSeveralLinesIsOneEvent() {
		try (EventListener stream = this.person.listen()) {
			stream.begun();
			this.meta.deliver(Bodies.comment(this.account, "1", "x").replace(",\"media\"", ",\r\n\n \"media\""));
			assertThat(stream.await(1)).singleElement()
				.satisfies((event) -> assertThat(event.data().at("/payload/media/id").asString()).isNotEmpty());
		}
	}

	@Test
	void streamGoesOnAfterTheLastEvent() {
		this.meta.deliver(Bodies.comments(this.account, 250));
		List<Long> ids = this.jdbc
			.sql("select event.id from " + InboxRow.TABLES + "where instagram_user_id = ? order by 1")
			.param(this.account)
			.query(Long.class)
			.list();
		try (EventListener stream = this.person.listen("Last-Event-ID", ids.get(9).toString())) {
			assertThat(stream.await(240)).extracting(Event::id).containsExactlyElementsOf(ids.subList(10, 250));
		}
	}

	@Test
	void streamEndsWhenTheAccountIsTheCallersNoMore() {
		EventListener stream = this.person.listen();
		stream.begun();
		this.person.disconnect();
		this.meta.deliver(Bodies.comment(this.account, "1", "x"));
		assertThat(stream.awaitEnd()).isEmpty();
	}

	@Test
	void withoutAnAccountOrAGoodPositionThereIsNoStream() {
		assertThat(new InboxCaller(this.environment, this.jdbc).get("stream/").statusCode()).isEqualTo(404);
		assertThat(this.person.listen("Last-Event-ID", "nine").begun().statusCode()).isEqualTo(400);
	}

	@Test
	void nodesHearOfEachOthersInboxesAndNotOfTheirOwn() throws Exception {
		InboxOwner owner = new InboxOwner(GraphBase.SANDBOX, this.account);
		try (SignalLine one = SignalLine.to(this.database); SignalLine other = SignalLine.to(this.database)) {
			one.say(List.of(owner));
			Awaitility.await().until(other::hear, (heard) -> heard.contains(owner));
			assertThat(one.hear()).doesNotContain(owner);
			this.jdbc.sql("select pg_notify('webhook_inbox', 'nonsense')").query().listOfRows();
			assertThat(Set.copyOf(one.hear())).doesNotContain(owner);
		}
	}

	// whether somebody has heard of it meanwhile
	private static ObjectNode unprocessed(ObjectNode event) {
		return event.put("processed", false);
	}

}

package com.brandautomator.webhook;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import com.brandautomator.WireTest;
import com.brandautomator.account.GraphBase;
import com.brandautomator.account.events.ProfileConnected;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Deliveries wait for their commit and no longer than agreed; stored events find their
 * way to those who listen, or to a list.
 */
@WireTest
class QueueWireTests {

	@Autowired
	Environment environment;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	MeterRegistry meters;

	@Autowired
	ApplicationEventPublisher publisher;

	private final String account = StoredEvents.newAccount();

	private WebhookCaller meta;

	private StoredEvents events;

	@BeforeEach
	void connect() {
		this.meta = new WebhookCaller(this.environment);
		this.events = new StoredEvents(this.jdbc);
	}

	@Test
	void aDeliveryThatCannotBeStoredInTimeIsNotReceiptedAndIsStoredOnceWhenItComesAgain() {
		String body = Bodies.comments(this.account, 3);
		assertThat(this.meta.deliver(Bodies.comment(this.account, "first", "x"))).isEqualTo(200);
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			this.jdbc.sql("select 1 from webhook_inbox where instagram_user_id = ? for update")
				.param(this.account)
				.query()
				.singleRow();
			byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
			HttpResponse<String> answer = this.meta.post(WebhookCaller.PATH, bytes, "X-Hub-Signature-256",
					Signed.header(WireTest.APP_SECRET, bytes));
			assertThat(answer.statusCode()).isEqualTo(503);
			assertThat(answer.headers().firstValue("Retry-After")).isPresent();
			assertThat(answer.body()).contains("\"code\":\"service_unavailable\"").doesNotContain("received");
		});
		assertThat(this.meta.deliver(body)).isEqualTo(200);
		assertThat(this.events.keys(this.account)).hasSize(4);
	}

	@Test
	void anEventThatCameBeforeItsAccountWasConnectedIsHandedOverThen() {
		assertThat(this.meta.deliver(Bodies.comment(this.account, "1", "x"))).isEqualTo(200);
		await().until(() -> unheard("resting"), (rows) -> rows == 1);
		InboxCaller person = new InboxCaller(this.environment, this.jdbc).with(GraphBase.META, this.account);
		assertThat(person.list("").at("/events/0/processed").asBoolean(true)).isFalse();
		new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
			person.link(this.account);
			this.publisher.publishEvent(new ProfileConnected(person.id(), List.of(this.account)));
		});
		await().until(() -> unheard("true"), (rows) -> rows == 0);
		assertThat(person.list("").at("/events/0/processed").asBoolean()).isTrue();
		assertThat(this.meta.deliver(Bodies.comment(this.account, "2", "x"))).isEqualTo(200);
		await().until(() -> unheard("true"), (rows) -> rows == 0);
	}

	@Test
	void aParkedEventIsListedForItsAccountAndReplayedByOneCall() {
		assertThat(this.meta.deliver(Bodies.comments(this.account, 2))).isEqualTo(200);
		long id = (long) this.events.of(this.account).get(0).get("id");
		this.jdbc.sql("""
				insert into webhook_queue (event_id, inbox_id, due_at, tries, error, parked_at)
				select id, inbox_id, 'infinity', 8, 'IllegalStateException at x:1', now()
				from instagram_webhook_event where id = ?""").param(id).update();
		InboxCaller owner = new InboxCaller(this.environment, this.jdbc).with(GraphBase.META, this.account);
		InboxCaller stranger = new InboxCaller(this.environment, this.jdbc).with(GraphBase.META,
				StoredEvents.newAccount());
		JsonNode parked = owner.list("parked/").path("events");
		assertThat(parked).hasSize(1);
		assertThat(parked.path(0).propertyNames()).containsExactly("id", "event", "tries", "error", "parked_at");
		assertThat(parked.path(0).path("id").asLong()).isEqualTo(id);
		assertThat(parked.path(0).path("event").path("comment_id").asString()).isEqualTo("c0");
		assertThat(stranger.list("parked/").path("events")).isEmpty();
		assertThat(stranger.post(id + "/replay/", "").statusCode()).isEqualTo(404);
		assertThat(owner.post(id + "/replay/", "").statusCode()).isEqualTo(202);
		assertThat(owner.post(id + "/replay/", "").statusCode()).isEqualTo(404);
		assertThat(owner.list("parked/").path("events")).isEmpty();
	}

	@Test
	void metersCountWithFewSeries() {
		double stored = this.meters.get("webhook.events").tag("outcome", "stored").counter().count();
		double duplicate = this.meters.get("webhook.events").tag("outcome", "duplicate").counter().count();
		Stream.of(1, 2, 3).forEach((time) -> this.meta.deliver(Bodies.comments(this.account, 4)));
		assertThat(this.meters.get("webhook.events").tag("outcome", "stored").counter().count()).isEqualTo(stored + 4);
		assertThat(this.meters.get("webhook.events").tag("outcome", "duplicate").counter().count())
			.isEqualTo(duplicate + 8);
		assertThat(this.meters.get("webhook.queue").gauges()).hasSize(2);
		assertThat(this.meters.get("http.server.requests").tag("uri", "/instagram/webhook/").timers())
			.as("answers without a second way through Spring are measured, too")
			.isNotEmpty();
	}

	private long unheard(String condition) {
		return this.jdbc
			.sql("select count(*) from " + InboxRow.TABLES
					+ "where instagram_user_id = ? and event.id > handed_through and " + condition)
			.param(this.account)
			.query(Long.class)
			.single();
	}

}

package com.brandautomator.connect;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import com.brandautomator.Person;
import com.brandautomator.WireTest;
import com.brandautomator.account.AccountKey;
import com.brandautomator.account.GraphBase;
import com.brandautomator.sandbox.SandboxCaller;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Connecting brings an account's webhooks, they are looked after, and they end with the
 * last connection.
 */
@WireTest
class SubscriptionWireTests {

	@LocalServerPort
	int port;

	@Autowired
	SubscriptionQueue queue;

	@Autowired
	JdbcClient database;

	private SandboxCaller sandbox;

	private Person person;

	private JsonNode shop;

	@BeforeEach
	void openAShop() {
		this.sandbox = new SandboxCaller(this.port);
		this.person = new Person(this.port);
		this.shop = openShop();
	}

	@AfterEach
	void forget() {
		this.sandbox.reset();
	}

	@Test
	void connectingSubscribesEveryAccountAndTheStatusSaysSo() {
		assertThat(happens("demobakery").at("/note").asString()).contains("not subscribed");
		connect(this.person);
		for (String account : new String[] { "demobakery", "democoffee", this.shop.at("/id").asString() }) {
			assertThat(happens(account).at("/status").asInt()).isEqualTo(200);
		}
		JsonNode webhook = webhook(this.person);
		assertThat(webhook.propertyNames()).containsExactlyInAnyOrder("subscribed", "checked_at", "problem",
				"last_event_at", "callback_url");
		assertThat(webhook.at("/callback_url").asString()).startsWith("http").endsWith("/instagram/webhook/");
		assertThat(webhook.at("/subscribed").asBoolean()).isTrue();
		assertThat(webhook.at("/problem").isNull()).isTrue();
		assertThat(webhook.at("/checked_at").asString()).isNotBlank();
		assertThat(webhook.at("/last_event_at").asString()).isNotBlank();
		assertThat(new Person(this.port).get("social-profiles/status/").body().at("/instagram/webhook").isNull())
			.isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "200, A permission is missing", "2, Instagram" })
	void whatKeepsMetaFromSubscribingFailsNoConnectionAndIsShown(int code, String problem) {
		this.database.sql("delete from webhook_subscription").update();
		this.sandbox.control("faults/", "{\"on\": \"subscribed_apps\", \"kind\": \"error\", \"error\": {\"code\": "
				+ code + "}, \"times\": 100}");
		assertThat(connect(this.person).status()).isEqualTo(200);
		assertThat(webhook(this.person).at("/subscribed").asBoolean()).isFalse();
		assertThat(webhook(this.person).at("/problem").asString()).startsWith(problem);
		this.sandbox.wire().send(this.sandbox.wire().request("/sandbox/control/faults/").DELETE());
		check(selected(this.person));
		await().until(() -> webhook(this.person).at("/subscribed").asBoolean());
		assertThat(webhook(this.person).at("/problem").isNull()).isTrue();
	}

	@Test
	void subscriptionThatMetaEndedWithoutAWordIsRenewedAndTheGapIsRead() {
		connect(this.person);
		String account = this.shop.at("/id").asString();
		this.sandbox.control("subscriptions/", "{\"account_id\": \"" + account + "\", \"state\": \"off\"}");
		assertThat(happens(account).at("/statuses")).isEmpty();
		assertThat(backfillReason(account)).isEqualTo("connected");
		check(account);
		await().until(() -> subscribed(account));
		await().until(() -> "gap".equals(backfillReason(account)));
		assertThat(happens(account).at("/status").asInt()).isEqualTo(200);
	}

	@Test
	void longTimeWithoutALookIsAGapThoughTheSubscriptionStands() {
		connect(this.person);
		String account = this.shop.at("/id").asString();
		check(account);
		assertThat(backfillReason(account)).isEqualTo("connected");
		this.database.sql("""
				update webhook_subscription set stood_at = now() - interval '3 hours', checked_at = null
				where instagram_user_id = ?""").param(account).update();
		check(account);
		await().until(() -> "gap".equals(backfillReason(account)));
		assertThat(subscribed(account)).isTrue();
	}

	@Test
	void subscriptionEndsWithTheLastConnectionOfTheAccount() {
		Person colleague = new Person(this.port);
		connect(this.person);
		connect(colleague);
		String account = this.shop.at("/id").asString();
		assertThat(this.person.post("instagram/disconnect/", "").status()).isEqualTo(200);
		assertThat(subscribed(account)).isTrue();
		assertThat(colleague.post("instagram/disconnect/", "").status()).isEqualTo(200);
		assertThat(subscribed(account)).isFalse();
		assertThat(rows(account)).isZero();
		connect(colleague);
		assertThat(subscribed(account)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "error, 2", "drop, 0", "error, 200" })
	void personIsDisconnectedThoughMetaDoesNotEndTheSubscription(String kind, int code) {
		connect(this.person);
		this.sandbox.control("faults/", "{\"on\": \"subscribed_apps\", \"method\": \"DELETE\", \"kind\": \"" + kind
				+ "\"" + ((code > 0) ? ", \"error\": {\"code\": " + code + "}" : "") + ", \"times\": 100}");
		assertThat(this.person.post("instagram/disconnect/", "").status()).isEqualTo(200);
		assertThat(this.person.get("instagram/accounts/").status()).isEqualTo(404);
		assertThat(rows(this.shop.at("/id").asString())).isZero();
	}

	@Test
	void accountThatTurnsUpLaterIsSubscribed() {
		connect(this.person);
		String later = openShop().at("/id").asString();
		this.database
			.sql("update social_profile set last_synced_at = last_synced_at - interval '1 hour' where user_id = ?")
			.param(this.person.name())
			.update();
		assertThat(this.person.get("instagram/accounts/").body().at("/accounts").findValuesAsString("id"))
			.contains(later);
		assertThat(rows(later)).isOne();
		assertThat(backfillReason(later)).isEqualTo("connected");
		check(later);
		await().until(() -> subscribed(later));
	}

	@Test
	void choosingAnAccountLooksAtItsSubscription() {
		connect(this.person);
		String account = this.shop.at("/id").asString();
		this.sandbox.control("subscriptions/", "{\"account_id\": \"" + account + "\", \"state\": \"off\"}");
		this.person.post("instagram/accounts/select/", "{\"account_id\": \"" + account + "\"}");
		await().until(() -> subscribed(account));
	}

	private JsonNode openShop() {
		return this.sandbox.control("accounts/", "{\"count\": 1, \"caller\": \"" + this.person.name() + "\"}")
			.body()
			.at("/accounts/0");
	}

	private Answer connect(Person caller) {
		URI back = caller.decide(caller.authorizationUrl(),
				Map.of("persona", "brand", "person", this.person.name(), "decision", "approve"));
		return caller.callback(back);
	}

	private JsonNode happens(String account) {
		return this.sandbox.control("events/", "{\"account_id\": \"" + account + "\", \"kind\": \"message\"}").body();
	}

	private void check(String account) {
		this.queue.enqueue(new AccountKey(GraphBase.SANDBOX, account), Duration.ZERO);
	}

	private static JsonNode webhook(Person caller) {
		return caller.get("social-profiles/status/").body().at("/instagram/webhook");
	}

	private static String selected(Person caller) {
		return caller.get("instagram/accounts/").text("/current_account/id");
	}

	private boolean subscribed(String account) {
		return this.database.sql("select subscribed from sandbox.page where account_id = ?")
			.param(account)
			.query(Boolean.class)
			.single();
	}

	private String backfillReason(String account) {
		return this.database.sql("select reason from comment_backfill where instagram_user_id = ?")
			.param(account)
			.query(String.class)
			.single();
	}

	private long rows(String account) {
		return this.database.sql("select count(*) from webhook_subscription where instagram_user_id = ?")
			.param(account)
			.query(Long.class)
			.single();
	}

}

package com.brandautomator.webhook;

import java.util.List;

import com.brandautomator.WireTest;
import com.brandautomator.account.GraphBase;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every kind of payload that Meta sends (graph-api 9.5), from the delivery to what a
 * person sees.
 */
@WireTest
class KindsWireIT {

	private static final String[] WORDS = { "event_type", "field", "sender_id", "sender_username", "media_id",
			"comment_id", "parent_id", "ad_id", "preview" };

	@Autowired
	Environment environment;

	@Autowired
	JdbcClient jdbc;

	private final String account = StoredEvents.newAccount();

	private final List<KnownPayload> payloads = KnownPayload.all(this.account);

	@Test
	void eachKindIsToldApartAndStoredOnce() {
		WebhookCaller meta = new WebhookCaller(this.environment);
		for (KnownPayload payload : this.payloads) {
			assertThat(meta.deliver(payload.delivery())).isEqualTo(200);
			assertThat(meta.deliver(payload.delivery())).isEqualTo(200);
		}
		assertInboxIsAsExpected();
	}

	@Test
	void allKindsInOneDeliveryAreToldApartAlike() {
		WebhookCaller meta = new WebhookCaller(this.environment);
		assertThat(meta.deliver(KnownPayload.batch(this.payloads))).isEqualTo(200);
		assertThat(meta.deliver(KnownPayload.batch(this.payloads))).isEqualTo(200);
		assertInboxIsAsExpected();
	}

	private void assertInboxIsAsExpected() {
		assertThat(this.payloads).hasSizeGreaterThanOrEqualTo(60);
		List<JsonNode> events = new InboxCaller(this.environment, this.jdbc).with(GraphBase.META, this.account)
			.list("?limit=200")
			.path("events")
			.valueStream()
			.toList();
		List<String> keys = new StoredEvents(this.jdbc).keys(this.account);
		assertThat(events).hasSameSizeAs(this.payloads).hasSameSizeAs(keys);
		SoftAssertions softly = new SoftAssertions();
		for (int n = 0; n < keys.size(); n++) {
			JsonNode event = events.get(keys.size() - 1 - n);
			softly.assertThat(keys.get(n))
				.as(this.payloads.get(n).toString())
				.startsWith(this.payloads.get(n).text("key"));
			assertShown(softly, this.payloads.get(n), event);
		}
		softly.assertAll();
	}

	private static void assertShown(SoftAssertions softly, KnownPayload expected, JsonNode event) {
		for (String word : WORDS) {
			softly.assertThat(event.path(word).asString(null))
				.as("%s of %s", word, expected)
				.isEqualTo(expected.text(word));
		}
		softly.assertThat(event.path("is_own").booleanValue())
			.as("is_own of %s", expected)
			.isEqualTo(expected.is("is_own"));
		softly.assertThat(event.path("standby").booleanValue())
			.as("standby of %s", expected)
			.isEqualTo(expected.is("standby"));
		softly.assertThat(event.path("message").isNull() ? null : event.path("message").toString())
			.as("message of %s", expected)
			.isEqualTo(expected.expected().has("message") ? expected.expected().path("message").toString() : null);
		softly.assertThat(event.path("payload")).as("payload of %s", expected).isEqualTo(expected.payload());
	}

}

package com.brandautomator.webhook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import com.brandautomator.WireTest;
import com.brandautomator.account.GraphBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person sees the events of the account that they connected, and of no other.
 */
@WireTest
class InboxWireTests {

	@Autowired
	Environment environment;

	@Autowired
	JdbcClient jdbc;

	private final String account = StoredEvents.newAccount();

	private WebhookCaller meta;

	private InboxCaller person;

	@BeforeEach
	void connect() {
		this.meta = new WebhookCaller(this.environment);
		this.person = person().with(GraphBase.META, this.account);
	}

	@Test
	void anEventIsShownWithEverythingTheContractNames() {
		this.meta.deliver(Bodies.comment(this.account, "1", "caf\\u00e9"));
		JsonNode list = this.person.list("");
		JsonNode event = list.path("events").path(0);
		assertThat(event.propertyNames()).contains("id", "event_type", "event_type_display", "sender_id",
				"sender_username", "media_id", "comment_id", "payload", "processed", "read", "created_at");
		assertThat(event.path("id").isIntegralNumber()).isTrue();
		assertThat(event.path("event_type").asString()).isEqualTo("comments");
		assertThat(event.path("event_type_display").asString()).isEqualTo("Comment on Post");
		assertThat(event.path("sender_username").asString()).isEqualTo("anna.k");
		assertThat(event.path("payload").path("text").asString()).isEqualTo("caf\u00e9");
		assertThat(event.path("read").asBoolean(true)).isFalse();
		assertThat(event.path("created_at").asString()).endsWith("Z");
		assertThat(list.path("total_count").asInt()).isEqualTo(1);
		assertThat(list.path("unread_count").asInt()).isEqualTo(1);
		assertThat(list.path("account_id").asString()).isEqualTo(this.account);
		assertThat(list.path("username").asString()).isEqualTo("the_brand");
		assertThat(list.path("test_mode").asBoolean(true)).isFalse();
		assertThat(list.path("paging").path("after").isNull()).isTrue();
		assertThat(list.path("paging").path("has_next").asBoolean(true)).isFalse();
	}

	@Test
	void aPayloadThatIsNoJsonIsShownAsNull() {
		person().with(GraphBase.META, "0").list("");
		this.meta.deliver("not json " + this.account);
		assertThat(person().with(GraphBase.META, "0").list("").path("events").path(0).path("payload").isNull())
			.isTrue();
	}

	@Test
	void pagingGoesThroughWithoutGapsWhileNewEventsArrive() {
		this.meta.deliver(Bodies.comments(this.account, 25));
		List<String> seen = new ArrayList<>();
		String after = "";
		for (int arriving = 0; after != null; arriving++) {
			JsonNode page = this.person.list("?limit=10&after=" + after);
			seen.addAll(InboxCaller.comments(page));
			after = page.path("paging").path("after").asString(null);
			assertThat(page.path("paging").path("has_next").asBoolean()).isEqualTo(after != null);
			this.meta.deliver(Bodies.comment(this.account, "new" + arriving, "x"));
		}
		assertThat(seen).containsExactlyElementsOf(IntStream.range(0, 25).mapToObj((n) -> "c" + (24 - n)).toList());
	}

	@Test
	void aLastPageThatIsFullHasNoNext() {
		this.meta.deliver(Bodies.comments(this.account, 10));
		assertThat(this.person.list("?limit=10").path("paging").path("has_next").asBoolean(true)).isFalse();
		assertThat(this.person.list("").path("events")).hasSize(10);
	}

	@Test
	void filtersNarrowTheListAndNotTheCounts() {
		this.meta.deliver(Bodies.comments(this.account, 3));
		this.meta.deliver(Bodies.message(this.account, "5", "m1"));
		assertThat(this.person.markRead("{\"event_ids\":" + InboxCaller.ids(this.person.list("?limit=2")) + "}"))
			.isEqualTo(2);
		assertThat(InboxCaller.comments(this.person.list("?event_type=comments"))).containsExactly("c2", "c1", "c0");
		assertThat(InboxCaller.comments(this.person.list("?unread_only=true"))).containsExactly("c1", "c0");
		assertThat(this.person.list("?event_type=messages&unread_only=true").path("events")).isEmpty();
		assertThat(this.person.list("?event_type=story_insights").path("events")).isEmpty();
		assertThat(this.person.list("?event_type=&unread_only=false&after=").path("events")).hasSize(4);
		JsonNode filtered = this.person.list("?event_type=messages");
		assertThat(filtered.path("events")).hasSize(1);
		assertThat(filtered.path("total_count").asInt()).isEqualTo(4);
		assertThat(filtered.path("unread_count").asInt()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "limit=0", "limit=201", "limit=-1", "limit=many", "event_type=likes",
			"unread_only=perhaps", "after=nonsense", "after=ZTp4", "after=%00" })
	void aMalformedQueryIsRefusedByName(String query) {
		assertThat(this.person.get("?" + query).statusCode()).isEqualTo(400);
		assertThat(this.person.get("?" + query).body()).contains(query.substring(0, query.indexOf('=')));
	}

	@Test
	void markingAgainMarksNothing() {
		this.meta.deliver(Bodies.comments(this.account, 3));
		String ids = InboxCaller.ids(this.person.list(""));
		assertThat(this.person.post("{\"event_ids\":" + ids + ",\"mark_all\":false}").body())
			.contains("\"marked_read\":3", "\"message\":\"Marked 3 events as read\"");
		assertThat(this.person.markRead("{\"event_ids\":" + ids + "}")).isZero();
		assertThat(this.person.markRead("{\"mark_all\":true}")).isZero();
		assertThat(this.person.list("").path("unread_count").asInt(-1)).isZero();
	}

	@Test
	void markAllWins() {
		this.meta.deliver(Bodies.comments(this.account, 3));
		assertThat(this.person.markRead("{\"event_ids\":[],\"mark_all\":true}")).isEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"mark_all\":false}", "{\"event_ids\":[\"x\"]}", "{\"event_ids\":\"1\"}",
			"{\"event_ids\":[null]}", "{\"event_ids\":[1.5]}", "{\"event_ids\":[99999999999999999999]}", "[]", "3", "",
			"{\"mark_all\":\"perhaps\"}" })
	void aMalformedBodyIsRefusedAndMarksNothing(String body) {
		this.meta.deliver(Bodies.comments(this.account, 1));
		assertThat(this.person.post(body).statusCode()).isEqualTo(400);
		assertThat(this.person.list("").path("unread_count").asInt()).isEqualTo(1);
	}

	@Test
	void anothersEventsAreNeitherSeenNorMarked() {
		String other = StoredEvents.newAccount();
		InboxCaller stranger = person().with(GraphBase.META, other);
		this.meta.deliver(Bodies.comments(other, 2));
		String foreign = InboxCaller.ids(stranger.list(""));
		assertThat(this.person.list("").path("events")).isEmpty();
		assertThat(this.person.markRead("{\"event_ids\":" + foreign + "}")).isZero();
		assertThat(this.person.markRead("{\"mark_all\":true}")).isZero();
		assertThat(stranger.list("").path("unread_count").asInt()).isEqualTo(2);
	}

	@Test
	void twoWhoShareAnAccountShareItsInbox() {
		InboxCaller colleague = person().with(GraphBase.META, this.account);
		this.meta.deliver(Bodies.comments(this.account, 2));
		assertThat(colleague.markRead("{\"mark_all\":true}")).isEqualTo(2);
		assertThat(this.person.list("").path("unread_count").asInt(-1)).isZero();
	}

	@Test
	void whatTheSandboxSignedIsSeenInTestModeOnly() {
		this.meta.deliver(WireTest.SANDBOX_SECRET,
				Bodies.comment(this.account, "1", "x").getBytes(StandardCharsets.UTF_8));
		assertThat(this.person.list("").path("events")).isEmpty();
		JsonNode sandbox = person().with(GraphBase.SANDBOX, this.account).list("");
		assertThat(sandbox.path("events")).hasSize(1);
		assertThat(sandbox.path("test_mode").asBoolean()).isTrue();
	}

	@Test
	void withoutAConnectedAccountThereIsNoInbox() {
		assertThat(person().get("").statusCode()).isEqualTo(404);
		assertThat(person().get("").body()).contains("instagram_not_connected", "Instagram account not connected");
		assertThat(person().post("{\"mark_all\":true}").statusCode()).isEqualTo(404);
	}

	@Test
	void nobodySeesAnInboxWithoutSigningIn() {
		assertThat(this.meta.get(InboxCaller.PATH).statusCode()).isEqualTo(401);
		assertThat(this.meta.post(InboxCaller.PATH, new byte[0]).statusCode()).isEqualTo(401);
	}

	private InboxCaller person() {
		return new InboxCaller(this.environment, this.jdbc);
	}

}

package com.brandautomator.webhook;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import com.brandautomator.WireTest;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was answered 200 is in the database, once.
 */
@WireTest
class WebhookDeliveryWireTests {

	@Autowired
	Environment environment;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	DataSource database;

	private final String account = StoredEvents.newAccount();

	private WebhookCaller meta;

	private StoredEvents events;

	@BeforeEach
	void connect() {
		this.meta = new WebhookCaller(this.environment);
		this.events = new StoredEvents(this.jdbc);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/instagram/webhook/", "/api/v1/automation/instagram/webhook/", "/instagram/webhook",
			"/api/v1/automation/instagram/webhook" })
	void aDeliveryIsReceiptedAndStored(String path) {
		byte[] body = Bodies.comment(this.account, "17870913679156914", "caf\\u00e9").getBytes(StandardCharsets.UTF_8);
		HttpResponse<String> answer = this.meta.post(path, body, "X-Hub-Signature-256",
				Signed.header(WireTest.APP_SECRET, body));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo("{\"received\":true}");
		assertThat(this.events.of(this.account)).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("graph_base", "meta")
				.containsEntry("event_type", "comments")
				.containsEntry("event_key", "comments:17870913679156914")
				.containsEntry("sender_id", "7392015648120394")
				.containsEntry("sender_username", "anna.k")
				.containsEntry("media_id", "17918920912340654")
				.containsEntry("comment_id", "17870913679156914")
				.containsEntry("raw", null)
				.containsEntry("read", false)
				.containsEntry("processed", false));
	}

	@Test
	void itIsStoredWhileRequestsHoldEveryConnectionOfThePool() throws SQLException {
		HikariDataSource pool = this.database.unwrap(HikariDataSource.class);
		List<Connection> held = new ArrayList<>();
		try {
			while (held.size() < pool.getMaximumPoolSize()) {
				held.add(pool.getConnection());
			}
			byte[] body = Bodies.comment(this.account, "1", "the first of its account")
				.getBytes(StandardCharsets.UTF_8);
			assertThat(this.meta
				.post(WebhookCaller.PATH, body, "X-Hub-Signature-256", Signed.header(WireTest.APP_SECRET, body))
				.statusCode()).isEqualTo(200);
		}
		finally {
			for (Connection connection : held) {
				connection.close();
			}
		}
		assertThat(this.events.of(this.account)).hasSize(1);
	}

	@Test
	void theVectorOfTheReferenceIsAccepted() {
		assertThat(this.meta.post(WebhookCaller.PATH, Signed.VECTOR, "X-Hub-Signature-256", Signed.VECTOR_HEADER)
			.statusCode()).isEqualTo(200);
		assertThat(this.events.keys("17841400000000001")).containsOnlyOnce("comments:17900000000000009");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "text/plain", "application/x-www-form-urlencoded", "nonsense", ";;",
			"application/json;charset=nonsense", "multipart/form-data; boundary=x", "multipart/form-data" })
	void theContentTypeDoesNotMatter(String contentType) {
		byte[] body = Bodies.comment(this.account, "1", "a=b&c=d+e%20f").getBytes(StandardCharsets.UTF_8);
		assertThat(this.meta
			.post(WebhookCaller.PATH, body, "X-Hub-Signature-256", Signed.header(WireTest.APP_SECRET, body),
					"Content-Type", contentType, "Accept", "text/html")
			.statusCode()).isEqualTo(200);
		assertThat(this.events.of(this.account)).hasSize(1);
	}

	@Test
	void bothSecretsOfAChangeCount() {
		byte[] first = Bodies.comment(this.account, "1", "x").getBytes(StandardCharsets.UTF_8);
		byte[] second = Bodies.comment(this.account, "2", "x").getBytes(StandardCharsets.UTF_8);
		assertThat(this.meta.deliver(WireTest.APP_SECRET, first)).isEqualTo(200);
		assertThat(this.meta.deliver(WireTest.PREVIOUS_APP_SECRET, second)).isEqualTo(200);
		assertThat(this.events.of(this.account)).extracting((row) -> row.get("graph_base"))
			.containsExactly("meta", "meta");
	}

	@Test
	void whatTheSandboxSignsIsTheSandboxs() {
		byte[] body = Bodies.comment(this.account, "1", "x").getBytes(StandardCharsets.UTF_8);
		assertThat(this.meta.deliver(WireTest.SANDBOX_SECRET, body)).isEqualTo(200);
		assertThat(this.meta.deliver(WireTest.APP_SECRET, body)).isEqualTo(200);
		assertThat(this.events.of(this.account)).extracting((row) -> row.get("graph_base"))
			.containsExactly("sandbox", "meta");
	}

	@Test
	void theSameDeliveryFiveTimesInARowIsOneRow() {
		for (int i = 0; i < 5; i++) {
			assertThat(this.meta.deliver(Bodies.message(this.account, "5", "m1"))).isEqualTo(200);
		}
		assertThat(this.events.keys(this.account)).containsExactly("message:m1");
	}

	@Test
	void theSameDeliverySixteenTimesAtOnceIsOneRow() throws Exception {
		String body = Bodies.comments(this.account, 20);
		assertThat(atOnce(Collections.nCopies(16, body))).containsOnly(200);
		assertThat(this.events.keys(this.account)).hasSize(20).doesNotHaveDuplicates();
	}

	@Test
	void aThousandChangesAreStoredInTheirOrder() {
		assertThat(this.meta.deliver(Bodies.comments(this.account, 1000))).isEqualTo(200);
		assertThat(this.events.keys(this.account))
			.containsExactlyElementsOf(IntStream.range(0, 1000).mapToObj((n) -> "comments:c" + n).toList());
	}

	@Test
	void aNulAmongSixtyThreeNeighboursOfItsDeliveryIsStoredWithThem() {
		List<String> changes = IntStream.range(0, 64)
			.mapToObj((n) -> Bodies.commentChange("c" + n, (n == 31) ? "x\\u0000y\\ud800" : "x"))
			.toList();
		assertThat(this.meta.deliver(Bodies.changes(this.account, String.join(",", changes)))).isEqualTo(200);
		List<Map<String, Object>> rows = this.events.of(this.account);
		assertThat(rows).hasSize(64);
		assertThat((String) rows.get(31).get("payload")).contains("x\\u0000y\\ud800");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\u0000", "\\ud800", "\0\"no json" })
	void anOddOneAmongConcurrentDeliveriesFailsNoneOfThem(String odd) throws Exception {
		long before = this.events.count();
		assertThat(atOnce(IntStream.range(0, 64)
			.mapToObj((n) -> Bodies.comment(this.account, "c" + n, (n == 31) ? odd + this.account : "x"))
			.toList())).containsOnly(200);
		assertThat(this.events.count()).isEqualTo(before + 64);
	}

	@Test
	void everyTextSurvivesANul() {
		String change = """
				{"field":"comm\\u0000","value":{"a\\u0000b":"\\udc00"}},\
				{"field":"comments","value":{"id":"c\\u0000","from":{"id":"f\\u0000","username":"u\\ud800"},\
				"media":{"id":"m\\u0000"}}}""";
		assertThat(this.meta.deliver(Bodies.changes(this.account, change))).isEqualTo(200);
		assertThat(this.events.of(this.account)).last()
			.satisfies((row) -> assertThat(row).containsEntry("sender_id", "f\uFFFD")
				.containsEntry("sender_username", "u\uFFFD")
				.containsEntry("media_id", "m\uFFFD")
				.containsEntry("comment_id", "c\uFFFD"));
	}

	@Test
	void oddNumbersNamesAndIdsHoldUpNobody() {
		String change = """
				{"field":"comments","value":{"id":"%s","n":1e999999}},{"field":"comments","value":{"id":"1","id":"2"}},\
				{"field":"comments","value":{"id":%s,"n":%s}},{"field":"comments","value":{"id":"3"}}"""
			.formatted("i".repeat(5000), "9".repeat(3000), "1".repeat(200_000));
		assertThat(this.meta.deliver(Bodies.changes(this.account, change))).isEqualTo(200);
		assertThat(this.events.of(this.account)).hasSize(4);
	}

	@Test
	void bytesThatAreNotUtf8AreKept() {
		byte[] body = Bodies.comment(this.account, "1", "caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);
		assertThat(this.meta.deliver(body)).isEqualTo(200);
		assertThat(this.events.of(this.account)).singleElement().satisfies((row) -> {
			assertThat((String) row.get("payload")).contains("caf\uFFFD");
			assertThat((byte[]) row.get("raw")).isNotNull();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "not json", "{", "null", "[]", "\"\\u0000\"", "{\"object\":\"instagram\"}", "1e999999",
			"\u0000\u0001", "{\"object\":\"instagram\",\"entry\":[{\"id\":null,\"changes\":[null]}]}" })
	void wellSignedNonsenseIsKeptWholeOnce(String body) {
		long before = this.events.count();
		assertThat(this.meta.deliver(body)).isEqualTo(200);
		assertThat(this.meta.deliver(body)).isEqualTo(200);
		assertThat(this.events.count()).isEqualTo(before + 1);
		assertThat(this.events.of("0")).last()
			.satisfies((row) -> assertThat(row).containsEntry("event_type", "unknown"));
	}

	@Test
	void deepJsonIsKeptWhole() {
		String body = "[".repeat(100_000);
		assertThat(this.meta.deliver(body)).isEqualTo(200);
		assertThat(this.meta.deliver(body + "]".repeat(100_000))).isEqualTo(200);
		assertThat(this.meta.deliver("[".repeat(512) + "]".repeat(512))).isEqualTo(200);
	}

	@Test
	void aBodyOverThreeMebibytesIsRefused() {
		String comment = Bodies.comment(this.account, "1", "x");
		byte[] fits = (comment + " ".repeat(3 * 1024 * 1024 - comment.length())).getBytes(StandardCharsets.UTF_8);
		byte[] tooLarge = (comment + " ".repeat(3 * 1024 * 1024 + 1 - comment.length()))
			.getBytes(StandardCharsets.UTF_8);
		String[] header = { "X-Hub-Signature-256", Signed.header(WireTest.APP_SECRET, tooLarge) };
		assertThat(this.meta.post(WebhookCaller.PATH, tooLarge, header).statusCode()).isEqualTo(413);
		assertThat(this.meta.postInChunks(WebhookCaller.PATH, tooLarge, header).statusCode()).isEqualTo(413);
		assertThat(this.events.of(this.account)).isEmpty();
		assertThat(this.meta.deliver(fits)).isEqualTo(200);
		assertThat(this.events.of(this.account)).hasSize(1);
	}

	private List<Integer> atOnce(List<String> bodies) throws Exception {
		ExecutorService senders = Executors.newFixedThreadPool(16);
		try {
			List<Future<Integer>> answers = senders
				.invokeAll(bodies.stream().<Callable<Integer>>map((body) -> () -> this.meta.deliver(body)).toList());
			List<Integer> statuses = new ArrayList<>();
			for (Future<Integer> answer : answers) {
				statuses.add(answer.get());
			}
			return statuses;
		}
		finally {
			senders.shutdownNow();
		}
	}

}

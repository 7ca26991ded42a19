package com.brandautomator.publishing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import com.brandautomator.Person;
import com.brandautomator.sandbox.SandboxCaller;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody with the test account who posts pictures, and both sides of the truth: what
 * the service says of a publication, and what Meta did.
 */
final class Poster {

	static final String ACCOUNT = "17841400000000099";

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final Person person;

	private final SandboxCaller sandbox;

	private final String caption = "Rolls " + UUID.randomUUID();

	Poster(int port) {
		this.sandbox = new SandboxCaller(port);
		processing(Duration.ZERO);
		this.person = new Person(port).withTestAccount();
	}

	Person person() {
		return this.person;
	}

	SandboxCaller sandbox() {
		return this.sandbox;
	}

	/**
	 * The caption of every post of this test.
	 */
	String caption() {
		return this.caption;
	}

	/**
	 * Posts and waits for the answer.
	 * @param headers names and values by turns
	 */
	Answer post(String... headers) {
		return this.person.post("instagram/post/", body(), headers);
	}

	String body() {
		return "{\"image_url\": \"rolls\", \"caption\": \"" + this.caption + "\"}";
	}

	/**
	 * Posts without waiting and returns the publication's id.
	 */
	UUID postLater() {
		return id(post("Prefer", "respond-async"));
	}

	/**
	 * Posts for a time.
	 */
	Answer schedule(String time, String key) {
		return this.person.post("instagram/post/", body().replace("}", ", \"scheduled_time\": \"" + time + "\"}"),
				"Idempotency-Key", key);
	}

	static UUID id(Answer answer) {
		return UUID.fromString(answer.text("/publication_id"));
	}

	Answer publication(UUID id) {
		return this.person.get("instagram/publications/" + id + "/");
	}

	/**
	 * Waits until the publication has one of these statuses.
	 */
	Answer await(UUID id, String... statuses) {
		return Awaitility.await()
			.atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(50))
			.until(() -> publication(id), (answer) -> Set.of(statuses).contains(answer.text("/status")));
	}

	/**
	 * Waits until nothing more will happen to the publication's first comment.
	 */
	Answer awaitComment(UUID id) {
		return Awaitility.await()
			.atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(50))
			.until(() -> publication(id), (answer) -> Set.of("posted", "failed", "unconfirmed")
				.contains(answer.text("/first_comment/status")));
	}

	/**
	 * Each status that the publication had, in its order.
	 */
	List<String> way(UUID id) {
		return publication(id).body().at("/steps").findValuesAsString("status");
	}

	/**
	 * How long Meta works on a picture from now on.
	 */
	void processing(Duration time) {
		this.sandbox.control("settings/", "{\"processing_ms\": " + time.toMillis() + "}");
	}

	/**
	 * Lets time pass at Meta.
	 */
	void pass(Duration time) {
		this.sandbox.control("clock/", "{\"advance\": \"" + time + "\"}");
	}

	/**
	 * Orders a fault of calls to this edge, or of the processing itself.
	 * @param more further members of the order
	 */
	void fault(String on, String kind, String more) {
		String method = List.of("processing", "status").contains(on) ? "" : ", \"method\": \"POST\"";
		Answer ordered = this.sandbox.control("faults/",
				"{\"on\": \"" + on + "\", \"kind\": \"" + kind + "\"" + method + more + "}");
		if (ordered.status() != 201) {
			throw new IllegalArgumentException(ordered.body().toString());
		}
	}

	void error(String on, int code, int subcode) {
		fault(on, "error",
				", \"error\": {\"code\": " + code + ((subcode != 0) ? ", \"subcode\": " + subcode : "") + "}");
	}

	/**
	 * The media ids that this test's posts became at Meta.
	 */
	List<String> effects() {
		return ledger("media").filter((medium) -> medium.at("/caption").asString("").equals(this.caption))
			.map((medium) -> medium.at("/id").asString())
			.toList();
	}

	/**
	 * How often Meta was asked to publish, and what came of it.
	 */
	List<String> publishCalls() {
		return ledger("calls").filter((call) -> call.at("/path").asString("").endsWith("/media_publish"))
			.map((call) -> call.at("/outcome").asString())
			.toList();
	}

	/**
	 * The publication of a post that still waits for its answer, once it has this status.
	 */
	UUID underWay(JdbcClient database, String status) {
		return Awaitility.await()
			.atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(50))
			.until(() -> database.sql("select id from publication where caption = ? and status = ?")
				.params(this.caption, status)
				.query(UUID.class)
				.optional(), Optional::isPresent)
			.orElseThrow();
	}

	/**
	 * What the calendar shows of a publication.
	 */
	Map<String, Object> calendar(JdbcClient database, UUID id) {
		return database.sql("""
				select id, status, post_results->>'state' as state, post_results->>'media_id' as media_id
				from content_calendar_entry where publication_id = ?""").param(id).query().singleRow();
	}

	private Stream<JsonNode> ledger(String list) {
		return this.sandbox.read("ledger/").body().at("/" + list).valueStream();
	}

}

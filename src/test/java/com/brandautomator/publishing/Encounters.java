package com.brandautomator.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.brandautomator.Person;
import com.brandautomator.publishing.Encounter.Outcome;
import com.brandautomator.sandbox.PictureServer;
import com.brandautomator.sandbox.SandboxCaller;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many posts at the same time, each on an account of its own that meets an error of
 * Meta's.
 */
final class Encounters implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(100);

	private static final Duration A_MINUTE = Duration.ofSeconds(59);

	// how many accounts a person has
	private static final int GROUP = 15;

	private static final String AT_REST = """
			(p.status in ('published', 'failed', 'unconfirmed', 'cancelled')
				or p.status = 'paused' and p.paused_reason <> 'quota'
				or not t.picked and t.execution_time > now() + interval '20 seconds')""";

	private final SandboxCaller sandbox;

	private final JdbcClient database;

	private final int port;

	private final PictureServer pictures = new PictureServer();

	private final Map<Encounter, Post> posts = new ConcurrentHashMap<>();

	Encounters(int port, JdbcClient database) {
		this.port = port;
		this.database = database;
		this.sandbox = new SandboxCaller(port);
		this.sandbox.control("settings/", "{\"processing_ms\": 0}");
	}

	/** Posts them all and says what comes of each. */
	Map<Encounter, Outcome> postAll(List<Encounter> encounters) {
		String picture = this.pictures.put("/rolls.jpg", PictureServer.picture("jpeg", 320, 320));
		people(encounters).parallelStream().forEach((group) -> post(group, picture));
		await((encounter) -> true, AT_REST);
		List<JsonNode> calls = this.sandbox.read("ledger/").body().at("/calls").valueStream().toList();
		Map<Encounter, Outcome> outcomes = new HashMap<>();
		this.posts.forEach((encounter, post) -> outcomes.put(encounter, outcome(encounter, post, calls)));
		return outcomes;
	}

	// whose token dies takes all of a person's posts along
	private static List<List<Encounter>> people(List<Encounter> encounters) {
		List<Encounter> together = encounters.stream().filter((it) -> !it.endsTheConnection()).toList();
		Stream<List<Encounter>> groups = IntStream.iterate(0, (from) -> from < together.size(), (from) -> from + GROUP)
			.mapToObj((from) -> together.subList(from, Math.min(from + GROUP, together.size())));
		return Stream.concat(groups, encounters.stream().filter(Encounter::endsTheConnection).map(List::of)).toList();
	}

	/** Connects everybody again who has to, and says what their posts became then. */
	Map<Encounter, String> reconnect() {
		List<Encounter> ended = this.posts.keySet().stream().filter(Encounter::endsTheConnection).toList();
		ended.parallelStream().forEach((encounter) -> connect(this.posts.get(encounter).person()));
		await(Encounter::endsTheConnection, "p.status in ('published', 'failed', 'unconfirmed')");
		return ended.stream()
			.collect(Collectors.toMap((encounter) -> encounter,
					(encounter) -> this.posts.get(encounter).publication().text("/status")));
	}

	/** What Meta answered, as the timeline shows it. */
	List<String> answers(Encounter encounter) {
		return this.posts.get(encounter).publication().body().at("/steps").findValuesAsString("answered");
	}

	@Override
	public void close() {
		// what still waits is held, so that it disturbs nobody
		this.posts.values()
			.stream()
			.map(Post::person)
			.distinct()
			.forEach((person) -> person.post("instagram/disconnect/", ""));
		this.sandbox.reset();
		this.pictures.close();
	}

	private void post(List<Encounter> encounters, String picture) {
		Person person = new Person(this.port);
		List<String> accounts = this.sandbox
			.control("accounts/", "{\"count\": %d, \"caller\": \"%s\"}".formatted(encounters.size(), person.name()))
			.body()
			.at("/accounts")
			.findValuesAsString("id");
		connect(person);
		IntStream.range(0, encounters.size()).forEach((number) -> {
			Encounter encounter = encounters.get(number);
			String account = accounts.get(number);
			expect(201, this.sandbox.control("faults/", encounter.fault(account)));
			expect(200, person.post("instagram/accounts/select/", "{\"instagram_user_id\": \"" + account + "\"}"));
			Answer answer = person.post(encounter.path(), encounter.body(picture), "Prefer", "respond-async");
			this.posts.put(encounter, new Post(person, account, Poster.id(answer)));
		});
	}

	// as this very person, who sees the accounts that were made for them
	private static void connect(Person person) {
		Map<String, String> choices = Map.of("persona", "brand", "decision", "approve", "person", person.name());
		expect(200, person.callback(person.decide(person.authorizationUrl(), choices)));
	}

	private static Outcome outcome(Encounter encounter, Post post, List<JsonNode> ledger) {
		List<JsonNode> calls = ledger.stream()
			.filter((call) -> call.at("/account_id").asString("").equals(post.accountId()))
			.filter((call) -> !call.at("/path").asString().endsWith("/subscribed_apps"))
			.toList();
		boolean waits = encounter.isRateLimited() && waits(calls);
		List<JsonNode> counted = waits ? untilTheError(calls) : calls;
		return new Outcome(posts(counted, "/media"), posts(counted, "/media_publish"), waits ? "waits" : post.end(),
				post.account());
	}

	private static boolean waits(List<JsonNode> calls) {
		List<JsonNode> until = untilTheError(calls);
		return until.size() == calls.size()
				|| !at(calls.get(until.size())).isBefore(at(until.get(until.size() - 1)).plus(A_MINUTE));
	}

	private static List<JsonNode> untilTheError(List<JsonNode> calls) {
		List<JsonNode> until = new ArrayList<>();
		for (JsonNode call : calls) {
			until.add(call);
			if (call.at("/outcome").asString().equals("error")) {
				return until;
			}
		}
		return until;
	}

	private static Instant at(JsonNode call) {
		return Instant.parse(call.at("/at").asString());
	}

	private static int posts(List<JsonNode> calls, String path) {
		return (int) calls.stream()
			.filter((call) -> call.at("/method").asString().equals("POST"))
			.filter((call) -> call.at("/path").asString().endsWith(path))
			.count();
	}

	private void await(Predicate<Encounter> which, String done) {
		UUID[] ids = this.posts.keySet()
			.stream()
			.filter(which)
			.map((encounter) -> this.posts.get(encounter).id())
			.toArray(UUID[]::new);
		Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> this.database.sql("""
				select count(*) from publication p left join scheduled_tasks t on t.task_instance = p.id::text
				where p.id = any(?) and\s""" + done).param(ids).query(Integer.class).single() == ids.length);
	}

	private static void expect(int status, Answer answer) {
		if (answer.status() != status) {
			throw new IllegalStateException(answer.status() + ": " + answer.body());
		}
	}

	/**
	 * A post under way.
	 */
	private record Post(Person person, String accountId, UUID id) {

		Answer publication() {
			return this.person.get("instagram/publications/" + this.id + "/");
		}

		String account() {
			return this.person.get("social-profiles/status/").text("/instagram/status");
		}

		String end() {
			Answer publication = publication();
			String status = publication.text("/status");
			return switch (status) {
				case "paused" -> status + ":" + publication.text("/paused_reason");
				case "failed" -> status + ":" + publication.text("/error/code");
				case "published" -> publication.body().at("/steps").findValuesAsString("status").contains("paused")
						? "paused," + status : status;
				default -> status;
			};
		}

	}

}

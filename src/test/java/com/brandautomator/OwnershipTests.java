package com.brandautomator;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.brandautomator.sandbox.PictureServer;
import com.brandautomator.sandbox.SandboxCaller;
import com.brandautomator.sandbox.SandboxCaller.Answer;
import com.brandautomator.security.CallerId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Every route of the API: closed to whoever does not sign in, blind to what belongs to
 * somebody else, open to the owner. A route that is missing from the table fails the
 * build.
 */
@WireTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnershipTests {

	private static final String API = "/api/v1/";

	private static final String TEST_ROUTES = "/api/v1/wire-test/";

	/** Meta's: no JWT is looked at. */
	private static final Set<String> OPEN = Set.of("GET instagram/webhook/", "POST instagram/webhook/",
			"OPTIONS instagram/uploads/");

	/** The browser's that comes back from Facebook: without a JWT or with a good one. */
	private static final String CALLBACK = "GET instagram/callback/";

	private static final String DISCONNECT = "POST instagram/disconnect/";

	private static final String NOBODYS_ENTRY = "999999999";

	/** Who is let in is told that a form is wanted; HostingWireTests send one. */
	private static final Set<String> FORMS = Set.of("POST instagram/media/uploads/");

	/** After these an object is no longer what it was. */
	private static final Set<String> ENDING = Set.of("DELETE instagram/media/{id}/", "DELETE instagram/comments/{id}/",
			"POST instagram/comments/{id}/private-reply/", "DELETE content-calendar/{id}/",
			"POST content-calendar/{id}/publish/", "POST content-calendar/{id}/cancel/",
			"POST instagram/publications/{id}/retry/", "POST instagram/publications/{id}/cancel/",
			"POST instagram/webhooks/events/{id}/replay/", "DELETE instagram/comments/rules/{id}/",
			"DELETE instagram/uploads/{id}/");

	private static final Map<String, Route> ROUTES = Stream
		.of(Route.of("GET instagram/connect/"), Route.of("POST instagram/test-connect/"), Route.of(DISCONNECT),
				Route.of("GET social-profiles/status/"), Route.of("GET instagram/accounts/"),
				new Route("POST instagram/accounts/select/", "{\"account_id\": \"%s\"}", "17841400000000099",
						"17841400000000001", "17841400000009999"),
				Route.of("GET instagram/media/"),
				new Route("GET instagram/media/{id}/", "", "own medium", "another's medium", "17900000000000000"),
				new Route("DELETE instagram/media/{id}/", "", "own medium", "another's medium", "17900000000000000"),
				new Route("POST instagram/media/{id}/comments/enabled/", "{\"enabled\": true}", "own medium",
						"another's medium", "17900000000000000"),
				Route.of("GET instagram/media/reachability/"), Route.of("POST instagram/media/uploads/"),
				Route.of("POST instagram/media/validate/", "{\"url\": \"https://example.com/a.jpg\"}"),
				new Route("GET instagram/comments/", "", "own medium", "another's medium", "17900000000000000",
						"?media_id=%s"),
				new Route("GET instagram/media/{media_id}/comments/", "", "own medium", "another's medium",
						"17900000000000000"),
				new Route("POST instagram/comments/", "{\"media_id\": \"%s\", \"message\": \"Hi\"}", "own medium",
						"another's medium", "17900000000000000"),
				new Route("POST instagram/media/{media_id}/comments/", "{\"message\": \"Hi\"}", "own medium",
						"another's medium", "17900000000000000"),
				Route.ofComment("GET instagram/comments/{id}/", ""),
				Route.ofComment("GET instagram/comments/{id}/replies/", ""),
				Route.ofComment("DELETE instagram/comments/{id}/", ""),
				Route.ofComment("POST instagram/comments/{id}/hide/", ""),
				Route.ofComment("POST instagram/comments/{id}/unhide/", ""),
				Route.ofComment("POST instagram/comments/{id}/private-reply/", "{\"message\": \"Hi\"}"),
				new Route("GET instagram/comments/sent/{id}/", "", "own sending", "another's sending",
						UUID.randomUUID().toString()),
				Route.of("POST instagram/comments/bulk/", "{\"action\": \"hide\", \"comment_ids\": [\"1\"]}"),
				new Route("GET instagram/comments/bulk/{id}/", "", "own bulk", "another's bulk",
						UUID.randomUUID().toString()),
				Route.of("GET instagram/mentions/"),
				new Route("GET instagram/mentions/{id}/", "", "own mention", "another's mention", NOBODYS_ENTRY),
				new Route("POST instagram/mentions/{id}/reply/", "{\"message\": \"Hi\"}", "own mention",
						"another's mention", NOBODYS_ENTRY),
				new Route("GET instagram/analytics/history/", "metric=reach&media_id=%s", "own medium",
						"another's medium", "17900000000000000"),
				Route.of("GET instagram/analytics/best-time/"), Route.of("GET instagram/analytics/hashtags/"),
				Route.of("GET instagram/analytics/"), Route.of("GET instagram/analytics/audience/"),
				new Route("GET instagram/analytics/{mediaId}/", "", "own medium", "another's medium",
						"17900000000000000"),
				Route.of("POST instagram/post/", "{\"image_url\": \"a_picture\"}"),
				Route.of("POST instagram/carousel/post/",
						"{\"media_urls\": [\"one\", \"two\"], \"scheduled_time\": \"2099-01-01T00:00:00Z\"}"),
				Route.of("GET instagram/stories/"),
				Route.of("POST instagram/stories/",
						"{\"image_url\": \"a_picture\", \"scheduled_time\": \"2099-01-01T00:00:00Z\"}"),
				new Route("GET instagram/publications/{id}/", "", "own publication", "another's publication",
						UUID.randomUUID().toString()),
				new Route("GET instagram/publications/{id}/events/", "", "own publication", "another's publication",
						UUID.randomUUID().toString()),
				new Route(
						"POST instagram/publications/{id}/retry/", "", "own publication", "another's publication",
						UUID.randomUUID().toString()),
				new Route(
						"POST instagram/publications/{id}/cancel/", "", "own publication", "another's publication",
						UUID.randomUUID().toString()),
				Route.of("GET instagram/publishing-limit/"), Route.of("GET tasks/"), Route.of("GET content-calendar/"),
				Route.of("GET content-calendar/upcoming/"),
				Route.of("POST content-calendar/", "{\"content\": \"Later\"}"),
				new Route("GET content-calendar/{id}/", "", "own entry", "another's entry", NOBODYS_ENTRY),
				new Route("PUT content-calendar/{id}/", "{\"title\": \"New\"}", "own entry", "another's entry",
						NOBODYS_ENTRY),
				new Route("PATCH content-calendar/{id}/", "{\"title\": \"New\"}", "own entry", "another's entry",
						NOBODYS_ENTRY),
				new Route("DELETE content-calendar/{id}/", "", "own entry", "another's entry", NOBODYS_ENTRY),
				new Route("POST content-calendar/{id}/publish/", "", "own entry", "another's entry", NOBODYS_ENTRY),
				new Route("POST content-calendar/{id}/cancel/", "", "own entry", "another's entry", NOBODYS_ENTRY),
				Route.of("GET instagram/comments/rules/"),
				Route.of("POST instagram/comments/rules/",
						"{\"words\": [\"never said\"], \"action\": \"flag\", \"enabled\": false}"),
				Route.of("POST instagram/comments/rules/preview/",
						"{\"words\": [\"never said\"], \"action\": \"flag\"}"),
				new Route("PATCH instagram/comments/rules/{id}/", "{\"enabled\": false}", "own rule", "another's rule",
						NOBODYS_ENTRY),
				new Route("DELETE instagram/comments/rules/{id}/", "", "own rule", "another's rule", NOBODYS_ENTRY),
				Route.of("GET instagram/comments/rules/actions/"),
				new Route("POST instagram/comments/rules/actions/{id}/undo/", "", "own action", "another's action",
						NOBODYS_ENTRY),
				Route.of("GET instagram/uploads/"), Route.of("POST instagram/uploads/"), Route.ofUpload("GET"),
				Route.ofUpload("HEAD"), Route.ofUpload("PATCH"), Route.ofUpload("POST"), Route.ofUpload("DELETE"),
				Route.of("POST instagram/webhooks/backfill/"), Route.of("GET instagram/webhooks/backfill/"),
				Route.of("GET instagram/webhooks/events/"), Route.of("GET instagram/webhooks/events/parked/"),
				Route.of("GET instagram/webhooks/events/stream/"),
				new Route("POST instagram/webhooks/events/{id}/replay/", "", "own parked event",
						"another's parked event", NOBODYS_ENTRY),
				Route.of("POST instagram/webhooks/events/", "{\"mark_all\": true}"))
		.collect(Collectors.toMap(Route::name, (route) -> route));

	@LocalServerPort
	int port;

	@Autowired
	JdbcClient database;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	private final Map<String, String> objects = new TreeMap<>();

	private Person owner;

	@BeforeAll
	void everybodyOwnsSomething() {
		new SandboxCaller(this.port).control("settings/", "{\"processing_ms\": 0}");
		try (PictureServer pictures = new PictureServer()) {
			this.owner = new Person(this.port).withTestAccount();
			remember("own", this.owner, "a_picture");
			Person another = new Person(this.port);
			assertThat(another.connect("brand").status()).isEqualTo(200);
			remember("another's", another, pictures.put("/rolls.jpg", PictureServer.picture("jpeg", 400, 400)));
		}
	}

	private void remember(String whose, Person person, String image) {
		Answer post = person.post("instagram/post/", "{\"image_url\": \"" + image + "\"}");
		assertThat(post.status()).isEqualTo(200);
		this.objects.put(whose + " medium", post.text("/media_id"));
		this.objects.put(whose + " publication", post.text("/publication_id"));
		this.objects.put(whose + " entry", draft(person));
		this.objects.put(whose + " upload", upload(person));
		this.objects.put(whose + " parked event", parkedEvent(person));
		this.objects.put(whose + " rule", rule(person));
		this.objects.put(whose + " action", action(this.objects.get(whose + " rule")));
		String comment = comment(post.text("/media_id"));
		this.objects.put(whose + " comment", comment);
		this.objects.put(whose + " sending",
				person.post("instagram/comments/", "{\"comment_id\": \"" + comment + "\", \"message\": \"Thanks\"}")
					.text("/sending_id"));
		this.objects.put(whose + " bulk",
				person
					.post("instagram/comments/bulk/", "{\"action\": \"hide\", \"comment_ids\": [\"" + comment + "\"]}")
					.text("/bulk_id"));
		this.objects.put(whose + " mention", mention(person));
	}

	private String comment(String medium) {
		return new SandboxCaller(this.port)
			.control("events/", "{\"kind\": \"comment\", \"media_id\": \"" + medium + "\"}")
			.text("/delivered/0/id");
	}

	private String mention(Person person) {
		String account = this.database.sql("select instagram_user_id from social_profile where user_id = ?")
			.param(person.name())
			.query(String.class)
			.single();
		String comment = new SandboxCaller(this.port)
			.control("events/", "{\"kind\": \"mention\", \"account_id\": \"" + account + "\"}")
			.text("/delivered/0/id");
		return await()
			.until(() -> this.database.sql("select id from comment_mention where comment_id = ?")
				.param(comment)
				.query(String.class)
				.optional(), Optional::isPresent)
			.orElseThrow();
	}

	private static String rule(Person person) {
		Answer rule = person.post("instagram/comments/rules/",
				"{\"words\": [\"never said\"], \"action\": \"flag\", \"enabled\": false}");
		assertThat(rule.status()).isEqualTo(201);
		return rule.text("/id");
	}

	private String action(String rule) {
		return this.database
			.sql("""
					insert into comment_action (graph_base, instagram_user_id, comment_id, rule_id, action, status, matched_by,
						matched_value, matched_text, matched_start, matched_end, due_at, created_at)
					select graph_base, instagram_user_id, gen_random_uuid(), id, 'flag', 'done', 'word', 'x', 'x', 0, 1, now(),
						now()
					from comment_rule where id = ? returning id""")
			.param(Long.valueOf(rule))
			.query(String.class)
			.single();
	}

	private String parkedEvent(Person person) {
		return this.database.sql("""
				with inbox as (
					insert into webhook_inbox (graph_base, instagram_user_id)
					select 'sandbox', instagram_user_id from social_profile where user_id = ?
					on conflict (graph_base, instagram_user_id) do update set total = webhook_inbox.total
					returning id),
				place as (
					insert into webhook_handover (inbox_id) select id from inbox on conflict do nothing),
				event as (
					insert into instagram_webhook_event (inbox_id, field, event_type, event_key, payload, created_at)
					select id, 'comments', 'comments', 'parked:' || gen_random_uuid(), 'null', now() from inbox
					returning id, inbox_id)
				insert into webhook_queue (event_id, inbox_id, due_at, tries, error, parked_at)
				select id, inbox_id, 'infinity', 8, 'IllegalStateException', now() from event
				returning event_id""").param(person.name()).query(String.class).single();
	}

	private static String upload(Person person) {
		Answer made = person.send(person.request("instagram/uploads/")
			.header("Tus-Resumable", "1.0.0")
			.header("Upload-Length", "1000")
			.POST(BodyPublishers.noBody()));
		return made.headers().firstValue("Location").orElseThrow().replaceFirst(".*/uploads/(.*)/", "$1");
	}

	private static String draft(Person person) {
		Answer draft = person.post("content-calendar/", "{\"content\": \"Later\"}");
		assertThat(draft.status()).isEqualTo(201);
		return draft.text("/id");
	}

	@AfterAll
	void forget() {
		new SandboxCaller(this.port).reset();
	}

	@Test
	void everyMappingIsInTheTableAndTheTableHasNoOther() {
		assertThat(served().keySet()).containsExactlyInAnyOrderElementsOf(
				Stream.of(ROUTES.keySet(), OPEN, Set.of(CALLBACK)).flatMap(Set::stream).toList());
	}

	@Test
	void everyMappingEndsInASlash() {
		assertThat(served().keySet()).allMatch((name) -> name.endsWith("/"));
	}

	@Test
	void everyMappingAsksForItsCaller() {
		assertThat(served()).allSatisfy(
				(name, handler) -> assertThat(asksForItsCaller(handler)).as(name).isEqualTo(!OPEN.contains(name)));
	}

	static Stream<Route> closed() {
		return ROUTES.values().stream();
	}

	@ParameterizedTest
	@MethodSource("closed")
	void nobodyComesInWithoutASignIn(Route route) {
		for (String path : route.paths("1")) {
			for (String token : new String[] { null, expired() }) {
				Answer answer = send(route, path, "1", token);
				assertThat(answer.status()).isEqualTo(401);
				if (!route.method().equals("HEAD")) {
					assertRefused(answer);
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "instagram/callback/", "instagram/callback" })
	void wayBackFromFacebookNeedsNoSignInButNoBadOneEither(String path) {
		Route route = Route.of(CALLBACK);
		assertThat(send(route, path, "", null).text("/code")).isEqualTo("missing_params");
		assertRefused(send(route, path, "", expired()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "POST" })
	void metaNeedsNoSignIn(String method) {
		Route route = Route.of(method + " instagram/webhook/");
		for (String path : route.paths("")) {
			assertThat(send(route, path, "", null).status()).isEqualTo(403);
			assertThat(send(route, path, "", expired()).status()).isEqualTo(403);
		}
	}

	static Stream<Route> withObjects() {
		return closed().filter(Route::namesAnObject);
	}

	@ParameterizedTest
	@MethodSource("withObjects")
	void anothersObjectLooksLikeAMissingOne(Route route) {
		String anothers = object(route.anothers());
		String nobodys = object(route.nobodys());
		for (int form = 0; form < 2; form++) {
			Answer answer = send(route, route.paths(anothers).get(form), anothers, TestToken.of(this.owner.name()));
			assertThat(answer.status()).isEqualTo(404);
			assertThat(withoutTraces(answer)).isEqualTo(withoutTraces(
					send(route, route.paths(nobodys).get(form), nobodys, TestToken.of(this.owner.name()))));
		}
	}

	@ParameterizedTest
	@MethodSource("closed")
	void ownerComesIn(Route route) {
		for (int form = 0; form < 2; form++) {
			String own = ENDING.contains(route.name()) ? fresh(route) : object(route.own());
			String path = route.paths(own).get(form);
			Person caller = route.name().equals(DISCONNECT) ? new Person(this.port).withTestAccount() : this.owner;
			int status = send(route, path, own, TestToken.of(caller.name())).status();
			if (FORMS.contains(route.name())) {
				assertThat(status).isEqualTo(415); // a form with a file is wanted, no
													// more
				continue;
			}
			assertThat(status).isBetween(200, 299);
		}
	}

	private String fresh(Route route) {
		if (route.name().contains("/uploads/")) {
			return upload(this.owner);
		}
		if (route.name().contains("/rules/")) {
			return rule(this.owner);
		}
		if (route.name().endsWith("replay/")) {
			return parkedEvent(this.owner);
		}
		if (route.name().contains("/publications/")) {
			return publication(route.name().endsWith("retry/"));
		}
		if (route.name().contains("/comments/")) {
			return comment(this.objects.get("own medium"));
		}
		if (route.name().contains("/media/")) {
			return this.owner.post("instagram/post/", "{\"image_url\": \"a_picture\"}").text("/media_id");
		}
		return this.owner.post("content-calendar/", "{\"media_urls\": [\"a_picture\"]}").text("/id");
	}

	private String publication(boolean failed) {
		if (failed) {
			new SandboxCaller(this.port).control("faults/",
					"{\"on\": \"processing\", \"kind\": \"error\", \"error\": {\"subcode\": 2207026}}");
		}
		return this.owner
			.post("instagram/post/",
					failed ? "{\"image_url\": \"a_picture\"}"
							: "{\"image_url\": \"a_picture\", \"scheduled_time\": \"2099-01-01T00:00:00Z\"}")
			.text("/publication_id");
	}

	private Map<String, HandlerMethod> served() {
		Map<String, HandlerMethod> served = new TreeMap<>();
		this.mappings.getHandlerMethods()
			.forEach((mapping, handler) -> names(mapping).forEach((name) -> served.put(name, handler)));
		return served;
	}

	private static List<String> names(RequestMappingInfo mapping) {
		Set<String> methods = mapping.getMethodsCondition().getMethods().isEmpty() ? Set.of("ANY")
				: mapping.getMethodsCondition().getMethods().stream().map(Enum::name).collect(Collectors.toSet());
		return mapping.getPatternValues()
			.stream()
			.filter((path) -> path.startsWith(API) && !path.startsWith(TEST_ROUTES))
			.flatMap((path) -> methods.stream().map((method) -> method + " " + plain(path)))
			.toList();
	}

	private static String plain(String path) {
		return path.replaceFirst("^" + Person.API, "").replaceAll("\\{(\\w+):[^}]+}", "{$1}");
	}

	private static boolean asksForItsCaller(HandlerMethod handler) {
		return Stream.of(handler.getMethodParameters())
			.anyMatch((parameter) -> parameter.nestedIfOptional().getNestedParameterType() == CallerId.class);
	}

	private String object(String name) {
		return this.objects.getOrDefault(name, name);
	}

	private String expired() {
		return TestToken.with(Map.of("user_id", this.owner.name(), "exp", 1));
	}

	private Answer send(Route route, String path, String id, String token) {
		Wire wire = new Wire(this.port);
		String content = route.body().replace("%s", id);
		boolean isQuery = route.method().equals("GET") && !content.isEmpty();
		HttpRequest.Builder request = wire.request(Person.API + path + (isQuery ? "?" + content : ""))
			.header("Content-Type", route.isTus() ? "application/offset+octet-stream" : "application/json")
			.headers(route.headers())
			.method(route.method(), BodyPublishers.ofString(isQuery ? "" : content));
		HttpResponse<String> response = wire
			.send((token != null) ? request.header("Authorization", "Bearer " + token) : request);
		boolean isStream = response.headers().firstValue("content-type").orElse("").startsWith("text/event-stream");
		return isStream ? new Answer(response.statusCode(), MissingNode.getInstance(), response.headers())
				: SandboxCaller.answer(response);
	}

	private static void assertRefused(Answer answer) {
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.text("/code")).isEqualTo("unauthenticated");
		assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
	}

	/**
	 * The body without what differs from request to request.
	 */
	private static ObjectNode withoutTraces(Answer answer) {
		ObjectNode body = ((ObjectNode) answer.body()).deepCopy();
		body.remove(List.of("trace_id", "instance"));
		if (body.get("graph") instanceof ObjectNode graph) {
			graph.remove("fbtrace_id");
		}
		return body;
	}

}

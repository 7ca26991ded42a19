package com.brandautomator.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import com.brandautomator.RequestThreads;
import com.brandautomator.WireTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Faults happen as ordered, and the ledger tells what really came of the calls.
 */
@WireTest
class SandboxFaultsWireTests {

	private static final String TEST = "/17841400000000099";

	@LocalServerPort
	int port;

	private SandboxCaller sandbox;

	private String token;

	@BeforeEach
	void call() {
		this.sandbox = new SandboxCaller(this.port);
		this.sandbox.control("settings/", "{\"processing_ms\": 0}");
		this.token = this.sandbox.login("test");
	}

	@AfterEach
	void forget() {
		this.sandbox.reset();
	}

	@Test
	void lostAnswerDoesTheWorkAndSaysNothing() {
		String container = container();
		this.sandbox.control("faults/", "{\"on\": \"media_publish\", \"kind\": \"lost_answer\"}");
		assertThat(raw("POST", TEST + "/media_publish", "creation_id=" + container)).isEmpty();
		JsonNode ledger = this.sandbox.read("ledger/").body();
		assertThat(ledger.at("/published/" + container).asInt()).isEqualTo(1);
		assertThat(lastCall(ledger).at("/outcome").asString()).isEqualTo("lost_answer");
		assertThat(lastCall(ledger).at("/container_id").asString()).isEqualTo(container);
	}

	@Test
	void dropDoesNothingAndSaysNothing() {
		String container = container();
		this.sandbox.control("faults/", "{\"on\": \"media_publish\", \"kind\": \"drop\"}");
		assertThat(raw("POST", TEST + "/media_publish", "creation_id=" + container)).isEmpty();
		assertThat(this.sandbox.read("ledger/").body().at("/published")).isEmpty();
		assertThat(this.sandbox.post(this.token, TEST + "/media_publish", Map.of("creation_id", container)).status())
			.isEqualTo(200);
	}

	@Test
	void errorIsTheOneOrderedAndOnce() {
		this.sandbox.control("faults/", """
				{"on": "media_publish", "kind": "error",
				 "error": {"code": 4, "subcode": 2207051, "message": "Application request limit reached"}}""");
		SandboxCaller.Answer refused = this.sandbox.post(this.token, TEST + "/media_publish",
				Map.of("creation_id", "1"));
		assertThat(refused.status()).isEqualTo(403);
		assertThat(refused.error()).isEqualTo("4/2207051");
		assertThat(this.sandbox.post(this.token, TEST + "/media_publish", Map.of("creation_id", "1")).error())
			.isEqualTo("24/2207008");
		assertThat(lastCall(this.sandbox.read("ledger/").body()).at("/subcode").asInt()).isEqualTo(2207008);
	}

	@Test
	void statusMeansReadingAContainer() {
		String container = container();
		this.sandbox.control("faults/", "{\"on\": \"status\", \"kind\": \"error\", \"error\": {\"code\": 2}}");
		assertThat(this.sandbox.get(this.token, TEST).status()).isEqualTo(200);
		SandboxCaller.Answer refused = this.sandbox.get(this.token, "/" + container);
		assertThat(refused.status()).isEqualTo(503);
		assertThat(refused.body().at("/error/is_transient").asBoolean()).isTrue();
	}

	@Test
	void gatewayAnswersInHtml() {
		this.sandbox.control("faults/", "{\"on\": \"me/accounts\", \"kind\": \"html_502\"}");
		assertThat(raw("GET", "/me/accounts", "")).startsWith("HTTP/1.1 502").contains("<html>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "delay", "slow_body" })
	void lateAnswerIsWhole(String kind) {
		this.sandbox.control("faults/", "{\"on\": \"me\", \"kind\": \"" + kind + "\", \"delay_ms\": 300}");
		long start = System.nanoTime();
		assertThat(this.sandbox.get(this.token, "/me").text("/name")).isEqualTo("Demo Person");
		assertThat(System.nanoTime() - start).isGreaterThan(300_000_000);
	}

	@Test
	void manyAnswersThatAreHeldBackLeaveThreadsToTheService() {
		this.sandbox.control("faults/", "{\"on\": \"me\", \"kind\": \"delay\", \"times\": 20, \"delay_ms\": 2000}");
		ExecutorService callers = Executors.newFixedThreadPool(20);
		List<CompletableFuture<Integer>> late = Stream
			.generate(() -> CompletableFuture.supplyAsync(() -> this.sandbox.get(this.token, "/me").status(), callers))
			.limit(20)
			.toList();
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> RequestThreads.busy(this.port) >= 20);
		assertThat(this.sandbox.read("faults/").status()).isEqualTo(200);
		assertThat(late).allSatisfy((answer) -> assertThat(answer.join()).isEqualTo(200));
		callers.shutdown();
	}

	@Test
	void timesAreCountedAndTheRestCanBeCleared() {
		this.sandbox.control("faults/", "{\"on\": \"me\", \"kind\": \"error\", \"times\": 3}");
		this.sandbox.get(this.token, "/me");
		assertThat(this.sandbox.read("faults/").body().at("/faults/0/remaining").asInt()).isEqualTo(2);
		this.sandbox.wire().send(this.sandbox.wire().request("/sandbox/control/faults/").DELETE());
		assertThat(this.sandbox.get(this.token, "/me").status()).isEqualTo(200);
	}

	@Test
	void improbableFaultNeverHappens() {
		this.sandbox.control("faults/", "{\"on\": \"me\", \"kind\": \"drop\", \"probability\": 1e-12}");
		assertThat(this.sandbox.get(this.token, "/me").status()).isEqualTo(200);
	}

	@Test
	void orderThatWouldNotHappenAsMeantIsRefused() {
		Stream
			.of("on|{'kind': 'error'}", "on|{'on': 'a b', 'kind': 'error'}", "kind|{'on': 'media'}",
					"kind|{'on': 'media', 'kind': 'explosion'}", "kind|{'on': 'processing', 'kind': 'drop'}",
					"times|{'on': 'media', 'kind': 'drop', 'times': 0}",
					"times|{'on': 'media', 'kind': 'drop', 'times': -1}",
					"times|{'on': 'media', 'kind': 'drop', 'times': 'often'}",
					"probability|{'on': 'media', 'kind': 'drop', 'probability': 0}",
					"probability|{'on': 'media', 'kind': 'drop', 'probability': 1.5}",
					"delay_ms|{'on': 'media', 'kind': 'delay', 'delay_ms': -1}",
					"delay_ms|{'on': 'media', 'kind': 'delay', 'delay_ms': 3600000}",
					"delay_ms|{'on': 'media', 'kind': 'drop', 'delay_ms': 10}",
					"method|{'on': 'media', 'kind': 'drop', 'method': 'FETCH'}",
					"account_id|{'on': 'media', 'kind': 'drop', 'account_id': 'nobody'}",
					"after_work|{'on': 'media', 'kind': 'drop', 'after_work': true}",
					"error|{'on': 'media', 'kind': 'drop', 'error': {'code': 2}}",
					"error.http_status|{'on': 'media', 'kind': 'error', 'error': {'http_status': 200}}")
			.map((order) -> order.split("\\|"))
			.forEach((parts) -> {
				SandboxCaller.Answer refused = this.sandbox.control("faults/", parts[1].replace('\'', '"'));
				assertThat(refused.status()).as(parts[1]).isEqualTo(400);
				assertThat(refused.text("/detail")).startsWith(parts[0]);
			});
		assertThat(this.sandbox.read("faults/").body().at("/faults")).isEmpty();
	}

	@Test
	void settingThatCannotBeIsRefusedAndNothingIsSet() {
		JsonNode before = this.sandbox.read("settings/").body();
		Stream
			.of("{'quota_total': -1}", "{'quota_total': 'many'}", "{'quota_total': '25'}", "{'quota_total': 2.5}",
					"{'require_proof': 1}", "{'processing_ms': 99999999999}",
					"{'containers_per_day': 1, 'quota_total': true}")
			.forEach((settings) -> {
				SandboxCaller.Answer refused = this.sandbox.control("settings/", settings.replace('\'', '"'));
				assertThat(refused.status()).as(settings).isEqualTo(400);
				assertThat(refused.text("/detail")).matches("(quota_total|require_proof|processing_ms) must be .*");
			});
		assertThat(this.sandbox.read("settings/").body()).isEqualTo(before);
	}

	@Test
	void errorAfterTheWorkHidesWhatIsLive() {
		String container = container();
		this.sandbox.control("faults/", """
				{"on": "media_publish", "kind": "error", "after_work": true,
				 "error": {"code": -1, "subcode": 2207085, "message": "Fatal"}}""");
		SandboxCaller.Answer refused = this.sandbox.post(this.token, TEST + "/media_publish",
				Map.of("creation_id", container));
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.error()).isEqualTo("-1/2207085");
		assertThat(this.sandbox.read("ledger/").body().at("/published/" + container).asInt()).isEqualTo(1);
		assertThat(this.sandbox.get(this.token, "/" + container + "?fields=status_code").text("/status_code"))
			.isEqualTo("PUBLISHED");
	}

	@Test
	void faultMeetsOneAccountAlone() {
		this.sandbox.control("faults/",
				"{\"on\": \"content_publishing_limit\", \"kind\": \"error\", \"account_id\": \"demobakery\"}");
		assertThat(this.sandbox.get(this.token, TEST + "/content_publishing_limit").status()).isEqualTo(200);
		String bakery = this.sandbox.login("brand");
		assertThat(this.sandbox.get(bakery, "/17841400000000001/content_publishing_limit").error()).isEqualTo("2/");
	}

	@Test
	void callsOfTheAppAreThrottledAtItsLimit() {
		this.sandbox.control("settings/", "{\"app_calls_per_hour\": 4}");
		SandboxCaller.Answer answer = this.sandbox.get(this.token, "/me");
		assertThat(answer.headers().firstValue("x-app-usage").orElseThrow()).contains("\"call_count\":50");
		this.sandbox.get(this.token, "/me");
		this.sandbox.get(this.token, "/me");
		SandboxCaller.Answer throttled = this.sandbox.get(this.token, "/me");
		assertThat(throttled.status()).isEqualTo(403);
		assertThat(throttled.error()).isEqualTo("4/");
		assertThat(this.sandbox.get(this.token, TEST).status()).isEqualTo(200);
	}

	@Test
	void callsForAnAccountAreThrottledAtItsLimit() {
		this.sandbox.control("settings/", "{\"account_calls_per_day\": 1}");
		assertThat(this.sandbox.get(this.token, TEST).status()).isEqualTo(200);
		SandboxCaller.Answer throttled = this.sandbox.get(this.token, TEST);
		assertThat(throttled.error()).isEqualTo("80002/2446079");
		assertThat(throttled.headers().firstValue("x-business-use-case-usage").orElseThrow())
			.matches(".*\"17841400000000099\".*\"call_count\":\\d{3,}.*\"estimated_time_to_regain_access\":[1-9].*");
		assertThat(this.sandbox.get(this.token, "/me").status()).isEqualTo(200);
	}

	private String container() {
		return this.sandbox.post(this.token, TEST + "/media", Map.of("image_url", "placeholder")).text("/id");
	}

	private String raw(String method, String path, String form) {
		return this.sandbox.wire()
			.raw("""
					%s %s%s?appsecret_proof=%s HTTP/1.1
					Host: localhost
					Connection: close
					Authorization: Bearer %s
					Content-Type: application/x-www-form-urlencoded
					Content-Length: %d

					%s""".formatted(method, SandboxCaller.GRAPH, path, SandboxCaller.hmac(this.token), this.token,
					form.length(), form));
	}

	private static JsonNode lastCall(JsonNode ledger) {
		JsonNode calls = ledger.get("calls");
		return calls.get(calls.size() - 1);
	}

}

package com.brandautomator.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;

import com.brandautomator.Wire;
import com.brandautomator.WireTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.brandautomator.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever goes wrong, the answer is a problem with every member of the contract.
 */
@WireTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemTests {

	private static final String ROOT = "/api/v1/wire-test";

	@LocalServerPort
	int port;

	Wire wire;

	@BeforeEach
	void connect() {
		this.wire = new Wire(this.port);
	}

	@ParameterizedTest(name = "{0} {1} -> {2}")
	@CsvSource({ "GET, /api/v1/nothing/, 404, not_found", "GET, /nothing, 404, not_found",
			"GET, /webjars/nothing.js, 404, not_found", "GET, /automation/nothing.js, 404, not_found",
			"POST, /nothing, 404, not_found", "GET, /error, 404, not_found", "GET, /actuator/health, 404, not_found",
			"DELETE, /api/v1/wire-test/posts/, 405, method_not_allowed",
			"PROPFIND, /api/v1/wire-test/posts/, 405, method_not_allowed",
			"GET, /api/v1/wire-test/fails/unknown/, 500, internal_error",
			"GET, /api/v1/wire-test/fails/checked/, 500, internal_error",
			"GET, /api/v1/wire-test/fails/database-away/, 503, service_unavailable",
			"GET, /api/v1/wire-test/fails/connection-died/, 503, service_unavailable",
			"GET, /api/v1/wire-test/fails/workers-busy/, 503, service_unavailable",
			"GET, /api/v1/wire-test/fails/timeout/, 503, service_unavailable",
			"GET, /api/v1/wire-test/fails/send-error/, 418, bad_request",
			"GET, /api/v1/wire-test/fails/limited/, 429, rate_limited",
			"GET, /api/v1/wire-test/waits/?what=fails, 500, internal_error" })
	void everyRefusalIsAProblem(String method, String path, int status, String code) {
		HttpResponse<String> answer = this.wire.send(this.wire.as("ann", path).method(method, BodyPublishers.noBody()));
		assertThatProblem(answer).has(status, code).hasMember("instance", path.replaceAll("\\?.*", ""));
		assertThat(answer.body()).doesNotContain("secret-canary");
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "text/html,application/xhtml+xml", "application/json", "image/png", "nonsense" })
	void aProblemIsAProblemWhateverTheRequestAccepts(String accept) {
		assertThatProblem(this.wire.send(this.wire.as("ann", "/api/v1/nothing/").header("Accept", accept))).has(404,
				"not_found");
	}

	@Test
	void whatNobodyCanProduceIsNotAcceptable() {
		assertThatProblem(this.wire.send(this.wire.as("ann", ROOT + "/echo/").header("Accept", "image/png"))).has(406,
				"not_acceptable");
	}

	@Test
	void aMethodThatIsNotThereNamesThoseThatAre() {
		HttpResponse<String> answer = this.wire
			.send(this.wire.as("ann", ROOT + "/posts/").method("PUT", BodyPublishers.noBody()));
		assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
	}

	@Test
	void yamlIsNoLanguageOfOurs() {
		assertThatProblem(this.wire.send(this.wire.as("ann", ROOT + "/echo/").header("Accept", "application/yaml")))
			.has(406, "not_acceptable");
		HttpResponse<String> answer = this.wire.send(this.wire.as("ann", ROOT + "/posts/")
			.header("Content-Type", "application/yaml")
			.POST(BodyPublishers.ofString("caption_text: a")));
		assertThatProblem(answer).has(415, "unsupported_media_type");
		assertThat(answer.headers().firstValue("Accept").orElseThrow()).doesNotContain("yaml");
	}

	@Test
	void aBodyOfAnotherTypeIsUnsupported() {
		HttpResponse<String> answer = this.wire.send(this.wire.as("ann", ROOT + "/posts/")
			.header("Content-Type", "text/plain")
			.POST(BodyPublishers.ofString("hello")));
		assertThatProblem(answer).has(415, "unsupported_media_type");
		assertThat(answer.headers().firstValue("Accept")).isPresent();
	}

	@ParameterizedTest(name = "{0} -> {1} {2}")
	@CsvSource(delimiter = '|', textBlock = """
			{"caption_text":"a","media_type":"POSTER"}    | media_type     | must be one of IMAGE, REELS
			{"caption_text":"a","scheduled_time":"soon"}  | scheduled_time | must be a time
			{"caption_text":"a","scheduled_time":"2026-11-23T10:15:00"} | scheduled_time | must be a time
			{"caption_text":"a","how_many":"many"}        | how_many       | must be a whole number
			{"caption_text":"a","how_many":{}}            | how_many       | must be a whole number
			{"caption_text":{"a":1}}                      | caption_text   | must be a text
			{"caption_text":5}                            | caption_text   | must be a text
			{"caption_text":true}                         | caption_text   | must be a text
			{"caption_text":"a","how_many":"5"}           | how_many       | must be a whole number
			{"caption_text":"a","items":"one"}            | items          | must be a list
			{"caption_text":"a","items":[{},{"image_url":"u","x":[]},5]} | items[2] | must be an object
			[1,2]                                         | body           | must be an object
			{}                                            | caption_text   | must not be blank
			{"caption_text":"far more than twenty letters"} | caption_text | size must be between 0 and 20
			{"caption_text":"a","items":[{"image_url":"u"},{}]} | items[1].image_url | must not be blank
			""")
	void invalidInputNamesFieldAndRule(String body, String field, String rule) {
		assertThatProblem(this.wire.json("POST", "ann", ROOT + "/posts/", body)).has(400, "invalid_input")
			.hasField(field, rule);
	}

	@ParameterizedTest(name = "{0} -> {1} {2}")
	@CsvSource({ "/items/x/?limit=5, id, must be a whole number", "/items/1/, limit, is missing",
			"/items/1/?limit=five, limit, must be a whole number",
			"/items/1/?limit=5&unread_only=perhaps, unread_only, must be true or false",
			"/bounded/?page_size=101, page_size, must be less than or equal to 100" })
	void invalidParametersNameFieldAndRule(String path, String field, String rule) {
		assertThatProblem(this.wire.send(this.wire.as("ann", ROOT + path).header("Accept-Language", "de")))
			.has(400, "invalid_input")
			.hasField(field, rule);
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "{", "{\"caption_text\":\"a\"} and more", "nonsense", "", "{\"a\":\"\u0001\"}" })
	void aBodyThatIsNoJsonIsABadRequest(String body) {
		assertThatProblem(this.wire.json("POST", "ann", ROOT + "/posts/", body)).has(400, "bad_request");
	}

	@Test
	void aMissingFileIsNamed() {
		assertThatProblem(this.wire.send(this.wire.as("ann", ROOT + "/files/")
			.header("Content-Type", "multipart/form-data; boundary=b")
			.POST(BodyPublishers.ofString("--b--\r\n")))).has(400, "invalid_input").hasField("file", "is missing");
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "multipart/form-data", "application/json" })
	void whatIsNoMultipartIsABadRequest(String type) {
		assertThatProblem(this.wire.send(
				this.wire.as("ann", ROOT + "/files/").header("Content-Type", type).POST(BodyPublishers.ofString("x"))))
			.has(400, "bad_request");
	}

	@Test
	void anotherRoomsExceptionKeepsItsMembers() {
		assertThatProblem(this.wire.send(this.wire.as("ann", ROOT + "/fails/another-rooms/")))
			.has(409, "reconnect_required")
			.isRetryable(false)
			.hasMember("needs_reconnect", true)
			.hasMember("graph", Map.of("code", 190, "subcode", 460, "fbtrace_id", "Abc"));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "limited, 17", "database-away, 5", "workers-busy, 5", "timeout, 5" })
	void whatMayWorkLaterSaysWhen(String how, String seconds) {
		HttpResponse<String> answer = this.wire.send(this.wire.as("ann", ROOT + "/fails/" + how + "/"));
		assertThatProblem(answer).isRetryable(true);
		assertThat(answer.headers().firstValue("Retry-After")).hasValue(seconds);
	}

	@Test
	void aDefectIsLoggedOnceWithItsCause(CapturedOutput log) {
		this.wire.send(this.wire.as("ann", ROOT + "/fails/unknown/"));
		assertThat(log.getOut()).containsOnlyOnce("IllegalStateException: secret-canary")
			.contains("\tat com.brandautomator.web.WireTestController");
	}

	@Test
	void theAnswerToHeadHasNoBody() {
		HttpResponse<String> answer = this.wire
			.send(this.wire.as("ann", "/api/v1/nothing/").method("HEAD", BodyPublishers.noBody()));
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "", "Basic YTpi", "Bearer", "Bearer ", "Bearer a b", "Bearer not-a-token" })
	void withoutAGoodTokenOneIsToldToSignIn(String authorization) {
		HttpResponse<String> answer = this.wire
			.send(this.wire.request("/api/v1/nothing/").header("Authorization", authorization));
		assertThatProblem(answer).has(401, "unauthenticated").isRetryable(false);
		assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Bearer");
	}

}

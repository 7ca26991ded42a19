package com.brandautomator.web;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;

import com.brandautomator.TestToken;
import com.brandautomator.Wire;
import com.brandautomator.WireTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.brandautomator.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of the platform may call the API from a browser; other pages may not.
 */
@WireTest
class CorsTests {

	private static final String PAGE = "http://localhost:3000";

	private static final String ECHO = "/api/v1/wire-test/echo/";

	@LocalServerPort
	int port;

	@ParameterizedTest(name = "{0} with {1}")
	@CsvSource(delimiter = '|', value = { "POST | authorization,content-type,x-tenant-id,idempotency-key,prefer",
			"GET | authorization,last-event-id,accept", "PUT | authorization,content-type", "DELETE | authorization",
			"HEAD | tus-resumable", "PATCH | tus-resumable,upload-offset,upload-checksum,content-type",
			"POST | tus-resumable,upload-length,upload-metadata,upload-concat,upload-defer-length" })
	void thePageMaySend(String method, String headers) {
		HttpResponse<String> answer = preflight(PAGE, method, headers);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(PAGE);
		assertThat(words(answer, "Access-Control-Allow-Methods")).contains(method);
		assertThat(words(answer, "Access-Control-Allow-Headers")).containsAll(Arrays.asList(headers.split(",")));
	}

	@ParameterizedTest(name = "{0} {1} with {2}")
	@CsvSource({ "https://evil.example, GET, authorization", "null, GET, authorization",
			"http://localhost:3000.evil.example, GET, authorization", "https://localhost:3000, GET, authorization",
			"http://localhost:3000, TRACE, authorization", "http://localhost:3000, GET, x-http-method-override" })
	void otherPreflightsAreRefused(String origin, String method, String headers) {
		HttpResponse<String> answer = preflight(origin, method, headers);
		assertThatProblem(answer).has(403, "forbidden");
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "https://evil.example", "null" })
	void otherPagesAreRefusedBeforeAnythingIsDone(String origin) {
		Wire wire = new Wire(this.port);
		HttpResponse<String> answer = wire
			.send(wire.as("ann", ECHO).header("Origin", origin).POST(BodyPublishers.ofString("{}")));
		assertThatProblem(answer).has(403, "forbidden");
	}

	@Test
	void thePageCanReadWhatTheContractExposes() {
		HttpResponse<String> answer = fromPage(TestToken.of("ann"), ECHO);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElseThrow().split(", ?"))
			.containsExactlyInAnyOrder("Location", "Retry-After", "RateLimit", "RateLimit-Policy", "Upload-Offset",
					"Upload-Length", "Upload-Expires", "Tus-Resumable");
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource({ "401, bad-token, /api/v1/wire-test/echo/", "404, , /api/v1/nothing", "400, , /api/v1//x",
			"500, , /api/v1/wire-test/fails/unknown/", "418, , /api/v1/wire-test/fails/send-error/" })
	void thePageCanReadRefusals(int status, String token, String path) {
		HttpResponse<String> answer = fromPage((token != null) ? token : TestToken.of("ann"), path);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(PAGE);
	}

	@Test
	void thePageCanReadThatItsBodyIsTooLarge() {
		Wire wire = new Wire(this.port);
		HttpResponse<String> answer = wire
			.send(wire.as("ann", ECHO).header("Origin", PAGE).POST(BodyPublishers.ofString("x".repeat(300 * 1024))));
		assertThatProblem(answer).has(413, "payload_too_large");
		assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue(PAGE);
	}

	private HttpResponse<String> fromPage(String token, String path) {
		Wire wire = new Wire(this.port);
		return wire.send(wire.request(path).header("Authorization", "Bearer " + token).header("Origin", PAGE));
	}

	private HttpResponse<String> preflight(String origin, String method, String headers) {
		Wire wire = new Wire(this.port);
		return wire.send(wire.request(ECHO)
			.header("Origin", origin)
			.header("Access-Control-Request-Method", method)
			.header("Access-Control-Request-Headers", headers)
			.method("OPTIONS", BodyPublishers.noBody()));
	}

	private static List<String> words(HttpResponse<String> answer, String header) {
		return Arrays.asList(answer.headers().firstValue(header).orElseThrow().split(", ?"));
	}

}

package com.brandautomator.web;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import com.brandautomator.TestToken;
import com.brandautomator.Wire;
import com.brandautomator.WireTest;
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
 * The trace id of an answer finds the request's log lines, and nobody can write one.
 */
@WireTest
@ExtendWith(OutputCaptureExtension.class)
class TraceTests {

	private static final String ROOT = "/api/v1/wire-test";

	private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

	@LocalServerPort
	int port;

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { ROOT + "/fails/unknown/", ROOT + "/fails/send-error/", ROOT + "/waits?what=fails",
			"/api/v1/nothing", "/nothing", "/api/v1//x" })
	void theCallersTraceIdComesBack(String path) {
		assertThatProblem(send(TestToken.of("ann"), path)).hasMember("trace_id", TRACE);
	}

	@Test
	void aRefusalOfSecurityHasTheCallersTraceId() {
		assertThatProblem(send("bad", ROOT + "/echo/")).has(401, "unauthenticated").hasMember("trace_id", TRACE);
	}

	@ParameterizedTest(name = "{0} -> {1}")
	@CsvSource({ "/fails/unknown/, Answered 500", "/fails/nothing/, Nothing fails: nothing",
			"/waits?what=fails, Working for a request: fails", "/fails/database-away/, Answered 503" })
	void everyLineOfARequestCarriesTheTraceId(String path, String line, CapturedOutput log) {
		send(TestToken.of("ann"), ROOT + path);
		assertThat(log.getOut().lines().filter((text) -> text.contains(line))).isNotEmpty()
			.allSatisfy((text) -> assertThat(text).contains("[" + TRACE + "]"));
	}

	@Test
	void aRequestWithoutATraceGetsOneOfItsOwn(CapturedOutput log) {
		Wire wire = new Wire(this.port);
		String traceId = assertThatProblem(wire.send(wire.as("ann", ROOT + "/fails/unknown/"))).traceId();
		assertThat(log.getOut()).containsPattern("\\[" + traceId + "].*Answered 500");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\nFORGED", "a\r\nFORGED", "a\rFORGED", "a\u0085FORGED", "a\u2028FORGED", "a\u2029FORGED",
			"a\u001b[2K\u001b[1GFORGED", "a\u000bFORGED", "a\u000cFORGED", "a\u009bFORGED" })
	void aLineCannotBeForged(String value, CapturedOutput log) {
		send(TestToken.of("ann"), ROOT + "/waits?what=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
		assertThat(log.getOut()).containsPattern("Working for a request: a \\| [^\r\n]*FORGED").doesNotContain(value);
	}

	private HttpResponse<String> send(String token, String path) {
		Wire wire = new Wire(this.port);
		return wire.send(wire.request(path)
			.header("Authorization", "Bearer " + token)
			.header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01"));
	}

}

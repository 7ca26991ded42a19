package com.brandautomator.web;

import com.brandautomator.TestToken;
import com.brandautomator.Wire;
import com.brandautomator.WireTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.brandautomator.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What no HTTP client would send is refused with a problem, too, by whomever refuses it.
 */
@WireTest
@ExtendWith(OutputCaptureExtension.class)
class RefusedByTheContainerTests {

	private static final String REST = " HTTP/1.1\nHost: localhost\nConnection: close\n\n";

	@LocalServerPort
	int port;

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "GET /api/v1/<x>/", "GET /api/v1/{x}/", "GET /api/v1/a\"b/", "GET /api/v1/a\\b/",
			"GET /api/v1/%zz/", "GET /api/v1/%00/", "GET /api/v1/%2e%2e/x/", "GET /api/v1/../../x",
			"GET /api/v1//automation/", "GET /api/v1/a;b=c/", "GET /api/v1/a;jsessionid=1/", "GET /api/v1/a%2Fb/",
			"GET /api/v1/a%5Cb/", "GET /api/v1/%0d%0aX:1/", "GET /api/v1/\u00e4/", "G@T /api/v1/", "GET api/v1/",
			"GET /../../../etc/passwd", "GET //", "GET ///x" })
	void aTargetThatIsNotPlainIsABadRequest(String target) {
		assertThatProblem(problemIn(new Wire(this.port).raw(target + REST), 400)).has(400, "bad_request");
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "No-Colon", "Bad Name: x", "Host: second", "Content-Length: x", "Content-Length: -1",
			"Content-Length: 1\nContent-Length: 2", "X-Control: a\u0001b" })
	void aMalformedHeaderIsABadRequest(String header) {
		assertThatProblem(problemIn(
				new Wire(this.port).raw(
						"GET /api/v1/wire-test/echo/ HTTP/1.1\nHost: localhost\nConnection: close\n" + header + "\n\n"),
				400))
			.has(400, "bad_request");
	}

	@Test
	void aHeaderThatIsTooLongIsABadRequest() {
		assertThatProblem(problemIn(new Wire(this.port)
			.raw("GET / HTTP/1.1\nHost: localhost\nConnection: close\nX: " + "x".repeat(20_000) + "\n\n"), 400))
			.has(400, "bad_request");
	}

	@Test
	void theMethodTraceIsNotAllowed() {
		assertThatProblem(problemIn(new Wire(this.port).raw("TRACE /" + REST), 405)).has(405, "method_not_allowed");
	}

	@Test
	void anUnknownTransferEncodingIsNotImplemented() {
		assertThatProblem(
				problemIn(
						new Wire(this.port)
							.raw("POST / HTTP/1.1\nHost: localhost\nConnection: close\nTransfer-Encoding: brick\n\n"),
						501))
			.has(501, "internal_error");
	}

	@Test
	void aRefusalIsLoggedUnderItsTraceId(CapturedOutput log) {
		String traceId = assertThatProblem(problemIn(new Wire(this.port).raw("GET /<x>" + REST), 400)).traceId();
		assertThat(log.getOut()).containsPattern("\\[" + traceId + "].*container refused");
	}

	@Test
	void aRefusalToHeadHasNoBody() {
		assertThat(new Wire(this.port).raw("HEAD /<x>" + REST)).startsWith("HTTP/1.1 400").endsWith("\r\n\r\n");
	}

	@Test
	void aChunkThatIsNoneIsABadRequest() {
		String answer = new Wire(this.port).raw("POST /api/v1/wire-test/echo/ HTTP/1.1\nHost: localhost\n"
				+ "Connection: close\nContent-Type: application/json\nTransfer-Encoding: chunked\nAuthorization: Bearer "
				+ TestToken.of("ann") + "\n\nzz\n{}\n0\n\n");
		assertThatProblem(problemIn(answer, 400)).has(400, "bad_request");
	}

	@Test
	void aParameterThatIsBadlyEncodedIsABadRequest() {
		assertThatProblem(problemIn(new Wire(this.port)
			.raw("GET /api/v1/wire-test/items/1/?limit=%zz HTTP/1.1\nHost: localhost\nConnection: close\n"
					+ "Authorization: Bearer " + TestToken.of("ann") + "\n\n"),
				400))
			.has(400, "bad_request");
	}

	private static String problemIn(String answer, int status) {
		assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json", "X-Content-Type");
		return answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1);
	}

}

package com.brandautomator.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.brandautomator.TestToken;
import com.brandautomator.Wire;
import com.brandautomator.WireTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.unit.DataSize;

import static com.brandautomator.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A body over its limit is refused, however it says or hides its length.
 */
@WireTest
class BodyLimitTests {

	private static final String ECHO = "/api/v1/wire-test/echo/";

	private static final int LIMIT = 256 * 1024;

	@LocalServerPort
	int port;

	@ParameterizedTest(name = "{0} bytes, announced: {1} -> {2}")
	@CsvSource({ "262144, true, 200", "262145, true, 413", "262144, false, 200", "262145, false, 413",
			"5000000, true, 413", "5000000, false, 413" })
	void jsonTakesUpTo256KiB(int size, boolean announced, int status) {
		HttpResponse<String> answer = send("application/json", body(json(size), announced));
		assertThat(answer.statusCode()).isEqualTo(status);
		if (status == 413) {
			assertThatProblem(answer).has(413, "payload_too_large");
		}
	}

	@Test
	void theLimitHoldsForFormsToo() {
		Wire wire = new Wire(this.port);
		HttpResponse<String> answer = wire.send(wire.as("ann", "/api/v1/wire-test/form/")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(body("text=" + "x".repeat(LIMIT), false)));
		assertThatProblem(answer).has(413, "payload_too_large");
	}

	@Test
	void aLengthBesideChunksDoesNotCount() {
		String chunk = json(LIMIT + 1);
		String answer = new Wire(this.port).raw("POST " + ECHO + " HTTP/1.1\nHost: localhost\nConnection: close\n"
				+ "Content-Type: application/json\nContent-Length: 2\nTransfer-Encoding: chunked\nAuthorization: Bearer "
				+ TestToken.of("ann") + "\n\n" + Integer.toHexString(chunk.length()) + "\n" + chunk + "\n0\n\n");
		assertThat(answer).startsWith("HTTP/1.1 413");
	}

	@ParameterizedTest(name = "{0} levels -> {1}")
	@CsvSource({ "31, 200", "32, 400", "100000, 400" })
	void jsonNestsUpTo32Levels(int levels, int status) {
		String nested = "{\"a\":" + "[".repeat(levels) + "]".repeat(levels) + "}";
		assertThat(send("application/json", BodyPublishers.ofString(nested)).statusCode()).isEqualTo(status);
	}

	@ParameterizedTest(name = "{0} {1} {2} -> {3}")
	@CsvSource({ "POST, /instagram/webhook/, application/json, 3145728",
			"POST, /api/v1/automation/instagram/webhook/, application/json, 3145728",
			"POST, /api/v1/automation/instagram/post/, application/json, 262144",
			"POST, /api/v1/automation/instagram/post/, text/plain, 262144",
			"PATCH, /api/v1/automation/instagram/uploads/7/, application/offset+octet-stream, 9223372036854775807",
			"POST, /api/v1/automation/instagram/uploads/, application/offset+octet-stream, 9223372036854775807",
			"PATCH, /api/v1/automation/instagram/uploads/7/, application/json, 262144",
			"PATCH, /api/v1/automation/instagram/post/, application/offset+octet-stream, 262144",
			"POST, /api/v1/automation/instagram/stories/, multipart/form-data, 9223372036854775807",
			"POST, /api/v1/automation/instagram/media/validate/, multipart/form-data, 9223372036854775807",
			"POST, /api/v1/automation/instagram/post/, multipart/form-data, 262144",
			"GET, /api/v1/automation/instagram/callback/, multipart/form-data, 262144",
			"POST, /sandbox/v26.0/me, application/json, 3145728" })
	void everyPathHasItsLimit(String method, String path, String type, long limit) {
		BodyLimits limits = new BodyLimits(new RequestLimitsProperties(DataSize.ofKilobytes(256),
				DataSize.ofMegabytes(3), Duration.ofSeconds(10)));
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setContentType(type);
		assertThat(limits.of(request).toBytes()).isEqualTo(limit);
	}

	@Test
	void aBodyThatComesTooSlowlyIsRefusedAndItsConnectionClosed() throws Exception {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(20_000);
			OutputStream out = socket.getOutputStream();
			out.write(("POST /instagram/webhook/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
			drip(out, socket.getInputStream());
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 408").contains("\"code\":\"request_timeout\"");
		}
	}

	// The answer ends this: without a deadline the drip would go on for hours.
	private static void drip(OutputStream out, InputStream in) throws Exception {
		for (int bytes = 0; in.available() == 0 && bytes < 200; bytes++) {
			out.write(' ');
			out.flush();
			TimeUnit.MILLISECONDS.sleep(50);
		}
	}

	private HttpResponse<String> send(String type, BodyPublisher body) {
		Wire wire = new Wire(this.port);
		return wire.send(wire.as("ann", ECHO).header("Content-Type", type).POST(body));
	}

	private static BodyPublisher body(String text, boolean announced) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return announced ? BodyPublishers.ofByteArray(bytes)
				: BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
	}

	private static String json(int size) {
		return "{\"a\":\"" + "x".repeat(size - 8) + "\"}";
	}

}

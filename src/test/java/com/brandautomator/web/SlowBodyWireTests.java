package com.brandautomator.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.brandautomator.RequestThreads;
import com.brandautomator.TestToken;
import com.brandautomator.Wire;
import com.brandautomator.WireTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Senders who take their time hold no request thread, and each gets an answer.
 */
@WireTest
class SlowBodyWireTests {

	private static final String ECHO = "/api/v1/wire-test/echo/";

	private static final String JSON = "{\"a\":\"caf\u00e9\"}";

	@LocalServerPort
	int port;

	private final List<Socket> senders = new ArrayList<>();

	@AfterEach
	void hangUp() throws IOException {
		for (Socket sender : this.senders) {
			sender.close();
		}
	}

	@Test
	void aHundredHalfBodiesHoldNoRequestThread() throws Exception {
		for (int n = 0; n < 100; n++) {
			send("POST " + ((n % 2 == 0) ? "/instagram/webhook/" : ECHO), "Content-Length: 100\r\n", "half of it");
		}
		for (int n = 0; n < 50; n++) {
			Wire wire = new Wire(this.port);
			assertThat(wire.send(
					wire.as("ann", ECHO).header("Content-Type", "application/json").POST(BodyPublishers.ofString(JSON)))
				.statusCode()).isEqualTo(200);
		}
		assertThat(RequestThreads.busy(this.port)).isLessThan(5);
		for (Socket sender : this.senders) {
			assertThat(answer(sender)).startsWith("HTTP/1.1 408").contains("\"code\":\"request_timeout\"");
		}
	}

	@ParameterizedTest
	@CsvSource({ "1", "2", "7" })
	void aBodyThatComesInPiecesIsReadWhole(int size) throws Exception {
		byte[] body = JSON.getBytes(StandardCharsets.UTF_8);
		Socket sender = send("POST " + ECHO, authorization() + "Content-Length: " + body.length + "\r\n", "");
		OutputStream out = sender.getOutputStream();
		for (int from = 0; from < body.length; from += size) {
			out.write(body, from, Math.min(size, body.length - from));
			out.flush();
			Thread.sleep(5);
		}
		assertThat(answer(sender)).startsWith("HTTP/1.1 200").contains(JSON);
	}

	@ParameterizedTest
	@CsvSource({ "works, 200", "fails, 500" })
	void aBodyThatComesLateMayBeWaitedForOnceMore(String what, int status) throws Exception {
		Socket sender = send("GET /api/v1/wire-test/waits/?what=" + what, authorization() + "Content-Length: 2\r\n",
				"");
		sender.getOutputStream().write("{}".getBytes(StandardCharsets.US_ASCII));
		assertThat(answer(sender)).startsWith("HTTP/1.1 " + status).containsOnlyOnce("HTTP/1.1 ");
	}

	@Test
	void aBodyThatIsAskedForIsSent() throws Exception {
		Socket sender = send("POST " + ECHO, authorization() + "Expect: 100-continue\r\nContent-Length: " + 12 + "\r\n",
				"");
		byte[] line = sender.getInputStream().readNBytes("HTTP/1.1 100".length());
		assertThat(new String(line, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 100");
		sender.getOutputStream().write("{\"a\":\"cafe\"}".getBytes(StandardCharsets.US_ASCII));
		assertThat(answer(sender)).contains("HTTP/1.1 200", "{\"a\":\"cafe\"}");
	}

	@Test
	void aSenderWhoHangsUpLeavesNothingBehind() throws Exception {
		send("POST " + ECHO, authorization() + "Content-Length: 100\r\n", "half of it").close();
		assertThat(new Wire(this.port).get("/instagram/webhook/").statusCode()).isEqualTo(403);
	}

	private static String authorization() {
		return "Authorization: Bearer " + TestToken.of("ann") + "\r\n";
	}

	private Socket send(String request, String headers, String body) throws IOException {
		Socket sender = new Socket("localhost", this.port);
		this.senders.add(sender);
		sender.setSoTimeout(20_000);
		sender.getOutputStream()
			.write((request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
					+ headers + "\r\n" + body)
				.getBytes(StandardCharsets.UTF_8));
		return sender;
	}

	private static String answer(Socket sender) throws IOException {
		return new String(sender.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

}

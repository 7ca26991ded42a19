package com.brandautomator.graph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.brandautomator.graph.api.UploadApi;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.graph.model.VideoBytes;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Bytes go to rupload as it wants them, and what it says becomes the kind that asks for
 * the right next step.
 */
class RuploadTests {

	private static final String GOOD = "{\"success\":true,\"message\":\"Upload successful.\"}";

	private final byte[] film = new byte[3_000_000];

	private final List<String> seen = new ArrayList<>();

	private HttpServer server;

	private int status = 200;

	private String answer = GOOD;

	private byte[] body = {};

	@BeforeEach
	void listen() throws IOException {
		new Random(7).nextBytes(this.film);
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::take);
		this.server.start();
	}

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void restOfTheFileIsSentWithItsPlace() {
		List<Long> told = new ArrayList<>();
		uploads(Duration.ofSeconds(5)).send(Conversation.credential(), address(""), bytes(1_000_000, told));
		assertThat(this.seen).containsExactly("OAuth " + Conversation.credential().token(), "1000000", "3000000",
				"2000000", "/ig-api-upload/v26.0/178");
		assertThat(this.body).isEqualTo(java.util.Arrays.copyOfRange(this.film, 1_000_000, this.film.length));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://rupload.example/x", "http://user@localhost:PORT/x", "http://localhost:1/x",
			"https://localhost:PORT/x", "http://localhost.evil.example:PORT/x" })
	void tokenGoesToNoOtherHost(String address) {
		URI uri = URI.create(address.replace("PORT", Integer.toString(this.server.getAddress().getPort())));
		assertThatThrownBy(
				() -> uploads(Duration.ofSeconds(5)).send(Conversation.credential(), uri, bytes(0, new ArrayList<>())))
			.isInstanceOf(GraphException.Refused.class);
		assertThat(this.seen).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "400, OffsetInvalidError, false, OUTCOME_UNKNOWN", "400, PartialRequestError, false, OUTCOME_UNKNOWN",
			"400, ProcessingFailedError, true, OUTCOME_UNKNOWN", "400, ProcessingFailedError, false, CONTAINER_GONE",
			"400, NotAuthorizedError, false, TOKEN_REFUSED", "400, SomethingNewError, false, REFUSED",
			"500, '', false, REFUSED", "502, <html>, , OUTCOME_UNKNOWN", "429, <html>, , RATE_LIMITED",
			"200, <html>, , OUTCOME_UNKNOWN" })
	void refusalIsTheKindThatAsksForTheRightStep(int status, String type, String retriable, Kind kind) {
		this.status = status;
		this.answer = (retriable == null) ? type
				: "{\"debug_info\":{\"retriable\":%s,\"type\":\"%s\",\"message\":\"m\"}}".formatted(retriable, type);
		GraphException refused = catchThrowableOfType(GraphException.class, () -> uploads(Duration.ofSeconds(5))
			.send(Conversation.credential(), address(""), bytes(0, new ArrayList<>())));
		assertThat(refused.kind()).isEqualTo(kind);
		assertThat(refused.getMessage()).doesNotContain(Conversation.credential().token());
	}

	@Test
	void silenceEndsTheSending() {
		this.answer = "silence";
		List<Long> told = new ArrayList<>();
		assertThatThrownBy(
				() -> uploads(Duration.ofMillis(600)).send(Conversation.credential(), address(""), bytes(0, told)))
			.isInstanceOf(GraphException.OutcomeUnknown.class);
		assertThat(told).contains(3_000_000L);
	}

	@Test
	void whoeverHearsOfTheProgressCanEndIt() {
		this.answer = "silence";
		VideoBytes video = new VideoBytes(this.film.length, 0, (from) -> new ByteArrayInputStream(this.film),
				(sent) -> {
					throw new IllegalStateException("cancelled");
				});
		assertThatThrownBy(() -> uploads(Duration.ofSeconds(5)).send(Conversation.credential(), address(""), video))
			.hasMessage("cancelled");
	}

	private VideoBytes bytes(int offset, List<Long> told) {
		return new VideoBytes(this.film.length, offset,
				(from) -> new ByteArrayInputStream(this.film, (int) from, this.film.length - (int) from), told::add);
	}

	private UploadApi uploads(Duration stall) {
		return Conversation.connect(address("/graph"), stall, ObservationRegistry.NOOP, Clock.systemUTC())
			.at("meta")
			.uploads();
	}

	private URI address(String path) {
		String host = "http://localhost:" + this.server.getAddress().getPort();
		return URI.create(host + (path.isEmpty() ? "/ig-api-upload/v26.0/178" : path));
	}

	private void take(HttpExchange exchange) throws IOException {
		this.seen.addAll(List.of(exchange.getRequestHeaders().getFirst("Authorization"),
				exchange.getRequestHeaders().getFirst("offset"), exchange.getRequestHeaders().getFirst("file_size"),
				exchange.getRequestHeaders().getFirst("Content-Length"), exchange.getRequestURI().toString()));
		this.body = exchange.getRequestBody().readAllBytes();
		if (this.answer.equals("silence")) {
			return;
		}
		byte[] bytes = this.answer.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(this.status, bytes.length);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

}

package com.brandautomator.web.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.brandautomator.EventListener;
import com.brandautomator.EventListener.Event;
import com.brandautomator.RequestThreads;
import com.brandautomator.TestToken;
import com.brandautomator.Wire;
import com.brandautomator.WireTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Event streams as their clients meet them, slow and dead ones too.
 */
@WireTest
@ExtendWith(OutputCaptureExtension.class)
class EventStreamWireIT {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@LocalServerPort
	int port;

	@Autowired
	StreamTestController source;

	@Autowired
	EventStreams streams;

	private final String caller = "caller-" + UUID.randomUUID();

	private final String topic = "topic-" + UUID.randomUUID();

	@Test
	void streamTellsWhatIsThereThenWhatHappensUntilItsEnd() {
		this.source.counts.put(this.topic, 250L);
		try (EventListener stream = listen()) {
			HttpHeaders headers = stream.begun().headers();
			assertThat(headers.firstValue("content-type")).hasValue("text/event-stream;charset=UTF-8");
			assertThat(headers.firstValue("x-accel-buffering")).hasValue("no");
			assertThat(headers.firstValue("cache-control")).get().asString().contains("no-cache", "no-store");
			assertThat(headers.firstValue("content-encoding")).isEmpty();
			List<Event> before = stream.await(250);
			assertThat(before).extracting(Event::id).containsExactlyElementsOf(ids(1, 250));
			assertThat(before).first().satisfies((event) -> {
				assertThat(event.name()).isEqualTo("count");
				assertThat(event.text("text")).isEqualTo("line\n1");
			});
			this.source.counts.put(this.topic, 251L);
			assertThat(stream.await(251)).hasSize(251);
			assertThat(stream.isOver()).isFalse();
			this.source.counts.put(this.topic, -252L);
			this.source.channel.wake(this.topic);
			assertThat(stream.awaitEnd()).extracting(Event::id).containsExactlyElementsOf(ids(1, 252));
		}
	}

	@Test
	void streamGoesOnAfterTheLastEvent() {
		this.source.counts.put(this.topic, -9L);
		assertThat(listen("Last-Event-ID", "7").awaitEnd()).extracting(Event::id).containsExactly(8L, 9L);
		assertThat(listen("Last-Event-ID", "9").awaitEnd()).isEmpty();
		assertThat(listen("Last-Event-ID", "").awaitEnd()).hasSize(9);
	}

	@ParameterizedTest
	@ValueSource(strings = { "nine", "-1", "1.5", "9999999999999999999" })
	void lastEventThatIsNoneIsRefused(String id) {
		var refused = new Wire(this.port).send(request("Last-Event-ID", id));
		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(refused.headers().firstValue("content-type")).hasValue("application/problem+json");
		assertThat(refused.body()).contains("\"invalid_input\"", "Last-Event-ID");
	}

	@Test
	void quietStreamShowsThatItLives() {
		try (EventListener stream = listen()) {
			Awaitility.await().atMost(PATIENCE).until(() -> stream.comments() >= 3);
			assertThat(stream.events()).isEmpty();
		}
	}

	@Test
	void streamEndsWithItsSignIn() {
		Instant end = Instant.now().plusSeconds(2);
		EventListener stream = new EventListener(new Wire(this.port).request(path())
			.header("Authorization",
					"Bearer " + TestToken.with(Map.of("user_id", this.caller, "exp", end.getEpochSecond()))));
		assertThat(stream.begun().statusCode()).isEqualTo(200);
		stream.awaitEnd();
		assertThat(Instant.now()).isAfterOrEqualTo(Instant.ofEpochSecond(end.getEpochSecond()));
	}

	@Test
	void callerHasSoManyStreamsAndNoMoreUntilOneIsClosed() {
		List<EventListener> open = Stream.generate(() -> listen()).limit(20).toList();
		assertThat(open).allMatch((stream) -> stream.begun().statusCode() == 200);
		var refused = new Wire(this.port).send(request());
		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(refused.headers().firstValue("retry-after")).isPresent();
		assertThat(refused.body()).contains("\"too_many_requests\"");
		try (EventListener another = new EventListener(new Wire(this.port).as("another-" + this.caller, path()))) {
			assertThat(another.begun().statusCode()).isEqualTo(200);
		}
		open.get(0).close();
		Awaitility.await().atMost(PATIENCE).until(() -> {
			try (EventListener next = listen()) {
				return next.begun().statusCode() == 200;
			}
		});
		open.forEach(EventListener::close);
	}

	@Test
	void oneQueryReadsForAllStreams() {
		List<EventListener> open = IntStream.range(0, 60)
			.mapToObj((i) -> new EventListener(
					new Wire(this.port).as(this.caller + i % 6, "/api/v1/wire-test/streams/" + this.topic + i + "/")))
			.toList();
		assertThat(open).allMatch((stream) -> stream.begun().statusCode() == 200);
		int before = this.source.queries.get();
		IntStream.range(0, 60).forEach((i) -> this.source.counts.put(this.topic + i, 1L));
		open.forEach((stream) -> assertThat(stream.await(1)).hasSize(1));
		assertThat(this.source.queries.get() - before).isLessThan(30);
		open.forEach(EventListener::close);
	}

	@Test
	void clientThatDoesNotReadIsCutOffAndHoldsUpNobody() throws IOException {
		String slow = "slow-" + this.topic;
		this.source.loads.put(slow, "x".repeat(50_000));
		this.source.counts.put(slow, 1_000_000L);
		try (Socket socket = new Socket()) {
			socket.setReceiveBufferSize(4096);
			socket.connect(new InetSocketAddress("localhost", this.port));
			socket.getOutputStream().write(raw(slow));
			Awaitility.await().atMost(PATIENCE).until(() -> this.source.reads.getOrDefault(slow, 0L) > 0);
			try (EventListener other = listen()) {
				for (long count = 1; count <= 20; count++) {
					this.source.counts.put(this.topic, count);
					this.source.channel.wake(this.topic);
					other.await((int) count);
				}
				assertThat(this.source.reads.get(slow)).isLessThan(1000L);
			}
			Awaitility.await()
				.atMost(PATIENCE)
				.untilAsserted(() -> assertThat(this.source.channel.topics()).doesNotContain(slow));
			Awaitility.await().atMost(PATIENCE).until(() -> RequestThreads.busy(this.port) == 0);
			socket.setSoTimeout((int) PATIENCE.toMillis());
			assertThat(readToItsEnd(socket)).isPositive();
		}
	}

	private static long readToItsEnd(Socket socket) throws IOException {
		try {
			return socket.getInputStream().transferTo(OutputStream.nullOutputStream());
		}
		catch (SocketException ex) {
			return 1; // reset
		}
	}

	@Test
	void clientThatGoesAwayIsForgottenWithoutAFuss(CapturedOutput log) throws IOException {
		for (int i = 0; i < 20; i++) {
			String gone = i + "-gone-" + this.topic;
			this.source.loads.put(gone, "x".repeat(50_000));
			try (Socket socket = new Socket("localhost", this.port)) {
				socket.getOutputStream().write(raw(gone));
				Awaitility.await().atMost(PATIENCE).until(() -> this.source.channel.topics().contains(gone));
				this.source.counts.put(gone, 1_000L);
				this.source.channel.wake(gone);
				socket.setSoLinger(true, 0);
			}
		}
		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> this.source.channel.topics().stream().noneMatch((open) -> open.contains("-gone-")));
		Awaitility.await().atMost(PATIENCE).until(() -> RequestThreads.busy(this.port) == 0);
		assertThat(log.getAll()).doesNotContain("ERROR", "Response already committed");
	}

	private byte[] raw(String about) {
		return ("GET /api/v1/wire-test/streams/" + about + "/ HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
				+ TestToken.of(this.caller) + "\r\n\r\n")
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	@Test
	void serviceThatStopsEndsItsStreamsFirst() {
		EventListener stream = listen();
		stream.begun();
		this.streams.stop();
		try {
			stream.awaitEnd();
			assertThat(new Wire(this.port).send(request()).statusCode()).isEqualTo(503);
		}
		finally {
			this.streams.start();
		}
		try (EventListener again = listen()) {
			assertThat(again.begun().statusCode()).isEqualTo(200);
		}
	}

	private static List<Long> ids(long first, long last) {
		return LongStream.rangeClosed(first, last).boxed().toList();
	}

	private String path() {
		return "/api/v1/wire-test/streams/" + this.topic + "/";
	}

	private HttpRequest.Builder request(String... headers) {
		HttpRequest.Builder request = new Wire(this.port).as(this.caller, path());
		return (headers.length > 0) ? request.headers(headers) : request;
	}

	private EventListener listen(String... headers) {
		return new EventListener(request(headers));
	}

}

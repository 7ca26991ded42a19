package com.brandautomator.graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

import com.brandautomator.graph.api.GraphApi;
import com.brandautomator.graph.model.GraphException;
import org.junit.jupiter.api.Test;

import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A body has an end for us even when it has none, and a connection that the other side
 * let go of is not used for a write.
 */
class ConnectionTests {

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final String CHUNK = "1000\r\n" + " ".repeat(0x1000) + "\r\n";

	@Test
	void stopsReadingABodyThatNeverEnds() throws IOException {
		AtomicLong sent = new AtomicLong();
		try (RawMeta meta = RawMeta.answering((out) -> {
			RawMeta.write(out,
					"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
			while (true) {
				RawMeta.write(out, CHUNK);
				sent.addAndGet(0x1000);
			}
		})) {
			assertThatExceptionOfType(GraphException.Transient.class).isThrownBy(() -> read(meta.api(PATIENCE)));
			assertThat(meta.requests).hasValue(3);
			assertThat(sent.get() / 3).as("bytes sent per try, buffers of both sides included").isLessThan(32 << 20);
		}
	}

	@Test
	void doesNotKnowWhatAWriteWithAnOversizedAnswerDid() throws IOException {
		String body = "{\"id\":\"" + "1".repeat(70_000) + "\"}";
		try (RawMeta meta = RawMeta.answering((out) -> {
			RawMeta.write(out, "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
			return true;
		})) {
			assertThatExceptionOfType(GraphException.OutcomeUnknown.class).isThrownBy(() -> write(meta.api(PATIENCE)));
			assertThat(meta.requests).hasValue(1);
		}
	}

	@Test
	void inflatesNothing() throws IOException {
		byte[] bomb = bomb();
		try (RawMeta meta = RawMeta.answering((out) -> {
			RawMeta.write(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: application/json\r\n"
					+ "Content-Length: " + bomb.length + "\r\n\r\n");
			out.write(bomb);
			out.flush();
			return true;
		})) {
			assertThatExceptionOfType(GraphException.Transient.class).isThrownBy(() -> read(meta.api(PATIENCE)));
			assertThat(meta.requests).hasValue(3);
		}
	}

	@Test
	void usesAConnectionAgainWhileItIsOpen() throws IOException {
		try (RawMeta meta = RawMeta.answering(ConnectionTests::created)) {
			GraphApi api = meta.api(PATIENCE);
			for (int call = 0; call < 5; call++) {
				write(api);
			}
			assertThat(meta.connections).hasValue(1);
		}
	}

	@Test
	void writesOnANewConnectionOnceTheOldOneWasClosed() throws Exception {
		try (RawMeta meta = RawMeta.answering((out) -> !created(out))) {
			GraphApi api = meta.api(PATIENCE);
			for (int call = 0; call < 5; call++) {
				write(api);
				Thread.sleep(200); // the end of the connection is on its way
			}
			assertThat(meta.requests).hasValue(5);
			assertThat(meta.connections).hasValue(5);
		}
	}

	@Test
	void letsGoOfIdleConnectionsBeforeTheOtherSideDoes() throws IOException {
		try (RawMeta meta = RawMeta.answering(ConnectionTests::created)) {
			write(meta.api(PATIENCE));
			assertThat(System.getProperty("jdk.httpclient.keepalive.timeout")).isEqualTo("10");
		}
	}

	private static boolean created(java.io.OutputStream out) throws IOException {
		RawMeta.write(out,
				"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{\"id\":\"1\"}");
		return true;
	}

	private static byte[] bomb() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(" ".repeat(1 << 20).getBytes());
			gzip.write("{\"id\":\"1\"}".getBytes());
		}
		return bytes.toByteArray();
	}

	private static Object read(GraphApi api) {
		return api.media().media(Conversation.credential(), "1", "id");
	}

	private static Object write(GraphApi api) {
		return api.containers().publish(Conversation.credential(), Conversation.ACCOUNT, new LinkedMultiValueMap<>());
	}

}

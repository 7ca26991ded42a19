package com.brandautomator.graph;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import com.brandautomator.TurnableClock;
import com.brandautomator.graph.api.GraphApi;
import io.micrometer.observation.ObservationRegistry;

/**
 * A Meta that misbehaves below HTTP: every connection is answered by a script of the
 * test's.
 */
final class RawMeta implements AutoCloseable {

	private final ServerSocket server;

	private final Script script;

	final AtomicInteger connections = new AtomicInteger();

	final AtomicInteger requests = new AtomicInteger();

	private RawMeta(Script script) throws IOException {
		this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		this.script = script;
		start(this::accept);
	}

	static RawMeta answering(Script script) throws IOException {
		return new RawMeta(script);
	}

	GraphApi api(Duration readTimeout) {
		URI address = URI.create("http://127.0.0.1:" + this.server.getLocalPort());
		return Conversation.connect(address, readTimeout, ObservationRegistry.NOOP, new TurnableClock()).at("meta");
	}

	private void accept() {
		try {
			while (true) {
				Socket socket = this.server.accept();
				this.connections.incrementAndGet();
				start(() -> serve(socket));
			}
		}
		catch (IOException ex) {
			// closed: the test is over
		}
	}

	private void serve(Socket socket) {
		try (socket) {
			InputStream in = new BufferedInputStream(socket.getInputStream());
			while (readRequest(in)) {
				this.requests.incrementAndGet();
				if (!this.script.answer(socket.getOutputStream())) {
					return;
				}
			}
		}
		catch (IOException ex) {
			// the client went away, which is what some tests want
		}
	}

	private static boolean readRequest(InputStream in) throws IOException {
		StringBuilder head = new StringBuilder();
		while (head.indexOf("\r\n\r\n") < 0) {
			int next = in.read();
			if (next < 0) {
				return false;
			}
			head.append((char) next);
		}
		String length = head.toString().replaceAll("(?is).*content-length: (\\d+).*", "$1");
		in.readNBytes(length.matches("\\d+") ? Integer.parseInt(length) : 0);
		return true;
	}

	private static void start(Runnable work) {
		Thread thread = new Thread(work, "raw-meta");
		thread.setDaemon(true);
		thread.start();
	}

	static void write(OutputStream out, String text) throws IOException {
		out.write(text.getBytes(StandardCharsets.ISO_8859_1));
		out.flush();
	}

	@Override
	public void close() throws IOException {
		this.server.close();
	}

	/**
	 * Answers one request; false closes the connection.
	 */
	interface Script {

		boolean answer(OutputStream out) throws IOException;

	}

}

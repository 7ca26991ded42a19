package com.brandautomator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The line between a browser and the service, which can be cut within a request or lose
 * an answer.
 */
final class Line implements AutoCloseable {

	private static final int NEVER = Integer.MAX_VALUE;

	private final int service;

	private final ServerSocket entrance;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private final ExecutorService pumps = Executors.newCachedThreadPool();

	private final AtomicLong left = new AtomicLong(NEVER);

	private final AtomicLong sent = new AtomicLong();

	private volatile String unanswered = "";

	private volatile boolean closed;

	Line(int service) {
		this.service = service;
		try {
			this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.pumps.execute(this::accept);
	}

	int port() {
		return this.entrance.getLocalPort();
	}

	/**
	 * Lets so many bytes of the browser's through, then nothing in either direction.
	 */
	void cutAfter(int bytes) {
		this.left.set(bytes);
	}

	boolean isCut() {
		return this.left.get() <= 0;
	}

	/**
	 * Carries again, and counts anew.
	 */
	void mend() {
		this.unanswered = "";
		this.sent.set(0);
		this.left.set(NEVER);
	}

	/**
	 * Lets requests that begin so pass, and breaks off before their answer.
	 */
	void loseAnswersTo(String request) {
		this.unanswered = request;
	}

	/**
	 * What the browser has sent since the line was mended, in bytes.
	 */
	long sent() {
		return this.sent.get();
	}

	private void accept() {
		while (!this.closed) {
			try {
				Socket browser = this.entrance.accept();
				this.open.add(browser);
				if (isCut()) {
					hangUp();
					continue;
				}
				Socket server = new Socket(InetAddress.getLoopbackAddress(), this.service);
				this.open.add(server);
				Carriage carriage = new Carriage(browser, server);
				this.pumps.execute(carriage::up);
				this.pumps.execute(carriage::down);
			}
			catch (IOException ex) {
				hangUp(); // the entrance is closed, or the service is gone
			}
		}
	}

	private void hangUp() {
		this.open.forEach(Line::close);
		this.open.clear();
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.closed = true;
		try {
			this.entrance.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		hangUp();
		this.pumps.shutdownNow();
	}

	/**
	 * One connection, both ways.
	 */
	private final class Carriage {

		private final Socket browser;

		private final Socket server;

		private volatile boolean mute;

		Carriage(Socket browser, Socket server) {
			this.browser = browser;
			this.server = server;
		}

		void up() {
			carry(this.browser, this.server, (bytes, length) -> {
				String lost = Line.this.unanswered;
				this.mute = !lost.isEmpty()
						&& (this.mute || new String(bytes, 0, length, StandardCharsets.ISO_8859_1).startsWith(lost));
				Line.this.sent.addAndGet(length);
				return Line.this.left.addAndGet(-length) > 0;
			});
		}

		void down() {
			carry(this.server, this.browser, (bytes, length) -> !this.mute);
		}

		private void carry(Socket from, Socket to, Toll toll) {
			byte[] bytes = new byte[16 * 1024];
			try {
				InputStream in = from.getInputStream();
				for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
					boolean passes = toll.takes(bytes, length);
					if (passes || from == this.browser) {
						to.getOutputStream().write(bytes, 0, length);
					}
					if (isCut()) {
						hangUp();
					}
					if (!passes) {
						break;
					}
				}
			}
			catch (IOException ex) {
				// one side has hung up; so does the other
			}
			Line.close(from);
			Line.close(to);
		}

	}

	/**
	 * Decides whether bytes pass.
	 */
	private interface Toll {

		boolean takes(byte[] bytes, int length);

	}

}

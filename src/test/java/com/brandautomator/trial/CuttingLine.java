package com.brandautomator.trial;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntUnaryOperator;

/**
 * A line to a port of this machine that breaks after so many bytes of each connection,
 * and counts what it has carried there.
 */
final class CuttingLine implements AutoCloseable {

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final ServerSocket place;

	private final int target;

	private final IntUnaryOperator lives;

	private final AtomicInteger connections = new AtomicInteger();

	private final AtomicLong carried = new AtomicLong();

	private volatile long halt = Long.MAX_VALUE;

	private volatile Runnable halted = () -> {
	};

	/**
	 * @param lives after how many bytes a connection breaks, by its number
	 */
	CuttingLine(int target, IntUnaryOperator lives) throws IOException {
		this.target = target;
		this.lives = lives;
		this.place = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		this.threads.execute(this::accept);
	}

	int port() {
		return this.place.getLocalPort();
	}

	/**
	 * How many connections there were.
	 */
	int connections() {
		return this.connections.get();
	}

	/**
	 * How many bytes went to the target.
	 */
	long carried() {
		return this.carried.get();
	}

	/**
	 * Lets something happen, once, after so many bytes and before the next.
	 */
	void after(long bytes, Runnable happening) {
		this.halted = happening;
		this.halt = bytes;
	}

	@Override
	public void close() throws IOException {
		this.place.close();
		this.threads.shutdownNow();
	}

	private void accept() {
		while (!this.place.isClosed()) {
			try {
				Socket client = this.place.accept();
				int number = this.connections.incrementAndGet();
				this.threads.execute(() -> carry(client, this.lives.applyAsInt(number)));
			}
			catch (IOException ex) {
				return; // closed
			}
		}
	}

	// The far end gets every byte and has said its last word before the near end hears.
	private void carry(Socket client, int most) {
		try (client; Socket service = new Socket(InetAddress.getLoopbackAddress(), this.target)) {
			CompletableFuture<Void> back = CompletableFuture
				.runAsync(() -> copy(service, client, Integer.MAX_VALUE, false), this.threads);
			copy(client, service, most, true);
			service.shutdownOutput();
			back.join();
		}
		catch (IOException | UncheckedIOException ex) {
			return; // as broken as a line can be
		}
	}

	private void copy(Socket from, Socket to, int most, boolean counted) {
		byte[] buffer = new byte[8192];
		try {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			int left = most;
			int count = in.read(buffer, 0, Math.min(left, buffer.length));
			while (count > 0) {
				out.write(buffer, 0, count);
				left -= count;
				if (counted && this.carried.addAndGet(count) >= this.halt) {
					this.halt = Long.MAX_VALUE;
					this.halted.run();
				}
				count = in.read(buffer, 0, Math.min(left, buffer.length));
			}
			if (!counted) {
				from.close();
				to.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

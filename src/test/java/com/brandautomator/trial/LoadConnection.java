package com.brandautomator.trial;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * A connection that is kept alive, with one request under way.
 */
final class LoadConnection implements AutoCloseable {

	private static final String END_OF_HEAD = "\r\n\r\n";

	private static final String LENGTH = "\r\nContent-Length: ";

	private final InetSocketAddress target;

	private final Selector selector;

	private final ByteBuffer answer = ByteBuffer.allocate(1 << 18);

	private SocketChannel channel;

	private long sent;

	LoadConnection(InetSocketAddress target, Selector selector) throws IOException {
		this.target = target;
		this.selector = selector;
		this.channel = connect();
	}

	void send(byte[] request) {
		try {
			this.answer.clear();
			this.sent = System.nanoTime();
			ByteBuffer bytes = ByteBuffer.wrap(request);
			while (bytes.hasRemaining()) {
				this.channel.write(bytes);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * When the last request was sent, in nanoseconds.
	 */
	long sent() {
		return this.sent;
	}

	/**
	 * Reads on.
	 * @return the status of the whole answer, zero when there is more to come
	 */
	int read(SelectionKey key) {
		try {
			if (this.channel.read(this.answer) < 0) {
				throw new EOFException("The connection was closed before the answer");
			}
			String text = new String(this.answer.array(), 0, Math.min(this.answer.position(), 2048),
					StandardCharsets.ISO_8859_1);
			int head = text.indexOf(END_OF_HEAD);
			if (head < 0 || !isWhole(text.substring(0, head + 2), head + END_OF_HEAD.length())) {
				return 0;
			}
			if (text.lastIndexOf("\r\nConnection: close", head) > 0) {
				key.cancel();
				this.channel.close();
				this.channel = connect();
			}
			return Integer.parseInt(text, 9, 12, 10);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private boolean isWhole(String head, int body) {
		int length = head.indexOf(LENGTH);
		if (length > 0) {
			int digits = length + LENGTH.length();
			return this.answer.position() >= body + Integer.parseInt(head, digits, head.indexOf("\r\n", digits), 10);
		}
		// in chunks, the last of which is empty
		int end = this.answer.position();
		return end >= body + 5 && this.answer.get(end - 5) == '0' && this.answer.get(end - 1) == '\n'
				&& this.answer.get(end - 3) == '\n';
	}

	private SocketChannel connect() throws IOException {
		SocketChannel connected = SocketChannel.open(this.target);
		connected.setOption(StandardSocketOptions.TCP_NODELAY, true);
		connected.configureBlocking(false);
		connected.register(this.selector, SelectionKey.OP_READ, this);
		return connected;
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}

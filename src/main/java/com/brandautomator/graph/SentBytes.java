package com.brandautomator.graph;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts the bytes that were taken to be sent, and when the last of them were.
 */
class SentBytes extends FilterInputStream {

	private volatile long count;

	private volatile long moved = System.nanoTime();

	SentBytes(InputStream source) {
		super(source);
	}

	@Override
	public int read() throws IOException {
		int next = super.read();
		came((next < 0) ? 0 : 1);
		return next;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int read = super.read(target, offset, length);
		came(Math.max(0, read));
		return read;
	}

	long count() {
		return this.count;
	}

	/**
	 * For how many nanoseconds nothing was taken.
	 */
	long idle() {
		return System.nanoTime() - this.moved;
	}

	// one thread at a time reads
	private void came(int more) {
		this.count = this.count + more;
		this.moved = System.nanoTime();
	}

}

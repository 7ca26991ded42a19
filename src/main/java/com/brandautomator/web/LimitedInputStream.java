package com.brandautomator.web;

import java.io.IOException;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

import org.springframework.util.unit.DataSize;

/**
 * Counts the bytes that are read and stops at the first one over the limit.
 */
class LimitedInputStream extends ServletInputStream {

	private final ServletInputStream source;

	private final DataSize limit;

	private long count;

	LimitedInputStream(ServletInputStream source, DataSize limit) {
		this.source = source;
		this.limit = limit;
	}

	@Override
	public int read() throws IOException {
		int value = this.source.read();
		count((value >= 0) ? 1 : 0);
		return value;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int read = this.source.read(bytes, offset, length);
		count(Math.max(0, read));
		return read;
	}

	private void count(int bytes) {
		this.count += bytes;
		if (this.count > this.limit.toBytes()) {
			throw new BodyTooLarge(this.limit);
		}
	}

	@Override
	public boolean isFinished() {
		return this.source.isFinished();
	}

	@Override
	public boolean isReady() {
		return this.source.isReady();
	}

	@Override
	public void setReadListener(ReadListener listener) {
		this.source.setReadListener(listener);
	}

	@Override
	public void close() throws IOException {
		this.source.close();
	}

}

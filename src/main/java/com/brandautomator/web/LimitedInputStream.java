package com.brandautomator.web;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

import org.springframework.util.unit.DataSize;

/**
 * Counts the bytes that are read and stops at the first one over the limit, or when the
 * whole body has not come in time: one slow sender must not hold a thread for long.
 */
class LimitedInputStream extends ServletInputStream {

	private final ServletInputStream source;

	private final DataSize limit;

	private final Duration time;

	private final long begun = System.nanoTime();

	private long count;

	LimitedInputStream(ServletInputStream source, DataSize limit, Duration time) {
		this.source = source;
		this.limit = limit;
		this.time = time;
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
		if (System.nanoTime() - this.begun > this.time.toNanos()) {
			throw new BodyTooSlow(this.time);
		}
	}

	@Override
	public int available() throws IOException {
		return this.source.available();
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

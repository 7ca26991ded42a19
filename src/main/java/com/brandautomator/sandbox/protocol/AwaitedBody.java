package com.brandautomator.sandbox.protocol;

import java.io.IOException;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;

/**
 * A body that is read by waiting for it.
 */
abstract class AwaitedBody extends ServletInputStream {

	private final ServletInputStream body;

	AwaitedBody(ServletInputStream body) {
		this.body = body;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		return this.body.read(target, offset, length);
	}

	@Override
	public boolean isFinished() {
		return this.body.isFinished();
	}

	@Override
	public boolean isReady() {
		return this.body.isReady();
	}

	@Override
	public void setReadListener(ReadListener listener) {
		throw new UnsupportedOperationException("The body is read by waiting");
	}

}

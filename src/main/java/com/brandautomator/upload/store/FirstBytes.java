package com.brandautomator.upload.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that ends after so many bytes.
 */
class FirstBytes extends FilterInputStream {

	private long left;

	FirstBytes(InputStream in, long length) {
		super(in);
		this.left = length;
	}

	@Override
	public int read() throws IOException {
		if (this.left <= 0) {
			return -1;
		}
		int next = super.read();
		this.left -= (next >= 0) ? 1 : 0;
		return next;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		if (this.left <= 0) {
			return (length > 0) ? -1 : 0;
		}
		int count = super.read(bytes, offset, (int) Math.min(length, this.left));
		this.left -= Math.max(0, count);
		return count;
	}

	@Override
	public long skip(long count) throws IOException {
		long skipped = super.skip(Math.min(count, this.left));
		this.left -= skipped;
		return skipped;
	}

	@Override
	public boolean markSupported() {
		return false;
	}

}

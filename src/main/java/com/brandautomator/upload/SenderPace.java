package com.brandautomator.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * Reads a body as long as its sender is fast enough: whoever dribbles holds a thread for
 * no longer than a while.
 */
class SenderPace extends FilterInputStream {

	private static final Duration WHILE = Duration.ofSeconds(20);

	private final long least;

	private long since = System.nanoTime();

	private long count;

	/**
	 * @param bytesPerSecond what must come at least, over a while
	 */
	SenderPace(InputStream body, long bytesPerSecond) {
		super(body);
		this.least = bytesPerSecond * WHILE.toSeconds();
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int read = receive(target, offset, length);
		this.count += Math.max(0, read);
		if (System.nanoTime() - this.since > WHILE.toNanos()) {
			if (read >= 0 && this.count < this.least) {
				throw new SenderGoneException("Its sender is too slow");
			}
			this.since = System.nanoTime();
			this.count = 0;
		}
		return read;
	}

	private int receive(byte[] target, int offset, int length) throws IOException {
		try {
			return super.read(target, offset, length);
		}
		catch (IOException ex) {
			throw new SenderGoneException("Its sender is gone, or sends no more");
		}
	}

	/**
	 * No more will come of it; nothing is wrong on our side.
	 */
	static class SenderGoneException extends IOException {

		SenderGoneException(String message) {
			super(message);
		}

	}

}

package com.brandautomator.sandbox.protocol;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request whose body comes as evenly as over a slow line.
 */
class SlowRequest extends HttpServletRequestWrapper {

	private final Duration over;

	/**
	 * @param over how long the whole body takes
	 */
	SlowRequest(HttpServletRequest request, Duration over) {
		super(request);
		this.over = over;
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		return new Slow(super.getInputStream(), Math.max(1, getContentLengthLong()), this.over.toNanos());
	}

	/**
	 * Hands no byte on before its time.
	 */
	private static final class Slow extends AwaitedBody {

		private static final int PIECE = 16 * 1024;

		private final long begun = System.nanoTime();

		private final double nanosPerByte;

		private long count;

		Slow(ServletInputStream body, long size, long nanos) {
			super(body);
			this.nanosPerByte = (double) nanos / size;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			int read = super.read(target, offset, Math.min(length, PIECE));
			this.count += Math.max(0, read);
			long early = (long) (this.count * this.nanosPerByte) - (System.nanoTime() - this.begun);
			Exchange.pause(Duration.ofNanos(Math.max(0, early)));
			return read;
		}

	}

}

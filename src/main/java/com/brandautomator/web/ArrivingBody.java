package com.brandautomator.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A body on its way. What is there is read at once; for the rest, the container calls
 * when there is more (Jakarta Servlet 6.1, section 3.7), so that no thread waits.
 */
class ArrivingBody implements ReadListener, AsyncListener {

	private static final Logger logger = LoggerFactory.getLogger(ArrivingBody.class);

	private static final int UNKNOWN = -1;

	private static final long MOST_SWALLOWED = 8L * 1024 * 1024;

	private final ServletInputStream source;

	private final long length;

	private final Duration time;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

	private final byte[] buffer = new byte[4096];

	private final AtomicBoolean ended = new AtomicBoolean();

	private @Nullable AsyncContext context;

	private @Nullable Exception failure;

	private long swallowed;

	/**
	 * @param length as announced; -1 when it is not known
	 * @param time how long the rest may take
	 */
	ArrivingBody(ServletInputStream source, long length, Duration time) {
		this.source = source;
		this.length = length;
		this.time = time;
	}

	/**
	 * Takes what is there.
	 * @return whether that is all
	 */
	boolean isThere() throws IOException {
		while (this.length != UNKNOWN && this.bytes.size() < this.length && this.source.available() > 0) {
			read();
		}
		return this.bytes.size() == this.length;
	}

	/**
	 * Lets the container hand over the rest, and come back with the request.
	 */
	void await(AsyncContext waiting) {
		this.context = waiting;
		waiting.setTimeout(this.time.toMillis());
		waiting.addListener(this);
		this.source.setReadListener(this);
	}

	/**
	 * The whole body.
	 * @throws IOException when it did not come whole
	 */
	byte[] bytes() throws IOException {
		if (this.failure instanceof RuntimeException refusal) {
			throw refusal;
		}
		if (this.failure != null) {
			throw new IOException(this.failure);
		}
		return this.bytes.toByteArray();
	}

	@Override
	public void onDataAvailable() throws IOException {
		try {
			while (this.source.isReady() && !this.source.isFinished()) {
				read();
			}
		}
		catch (BodyTooSlow ex) {
			end(ex);
		}
	}

	@Override
	public void onAllDataRead() {
		end(this.failure);
	}

	@Override
	public void onTimeout(AsyncEvent event) {
		end(new BodyTooSlow(this.time));
	}

	@Override
	public void onError(Throwable failed) {
		end(new IOException(failed));
	}

	private void read() throws IOException {
		try {
			int read = this.source.read(this.buffer);
			if (read > 0) {
				this.bytes.write(this.buffer, 0, read);
			}
		}
		catch (BodyTooLarge ex) {
			swallow(ex);
		}
	}

	// A sender who is cut off while it sends does not get to see the answer.
	private void swallow(BodyTooLarge ex) {
		this.bytes.reset();
		this.failure = ex;
		this.swallowed += this.buffer.length;
		if (this.swallowed > MOST_SWALLOWED) {
			end(ex);
		}
	}

	private void end(@Nullable Exception reason) {
		AsyncContext waiting = this.context;
		if (waiting == null || !this.ended.compareAndSet(false, true)) {
			return;
		}
		this.failure = reason;
		try {
			waiting.dispatch();
		}
		catch (IllegalStateException ex) {
			logger.debug("The sender went away before its body was there", ex);
		}
	}

	@Override
	public void onError(AsyncEvent event) {
		logger.debug("The sender went away before its body was there", event.getThrowable());
	}

	@Override
	public void onComplete(AsyncEvent event) {
		logger.trace("The request has ended");
	}

	@Override
	public void onStartAsync(AsyncEvent event) {
		logger.trace("Whoever has the request now waits for something else");
	}

}

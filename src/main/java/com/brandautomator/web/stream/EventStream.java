package com.brandautomator.web.stream;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import com.brandautomator.security.CallerId;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client's stream. Writes only what the connection takes at this moment (Jakarta
 * Servlet, section 3.7) and is given no more until that is gone: a slow client costs one
 * batch of memory and no thread.
 *
 * @param <T> what the stream is about
 */
final class EventStream<T> implements WriteListener {

	private static final Logger logger = LoggerFactory.getLogger(EventStream.class);

	private final EventChannel<T> channel;

	private final CallerId caller;

	private final Instant end;

	private final Deque<byte[]> unsent = new ArrayDeque<>();

	private Position<T> position;

	private Instant lastBeat;

	private @Nullable Instant stuckSince;

	private @Nullable AsyncContext request;

	private @Nullable ServletOutputStream out;

	private boolean unflushed;

	private boolean behind;

	private boolean ending;

	private boolean closed;

	EventStream(EventChannel<T> channel, CallerId caller, Position<T> from, Instant end, Instant now) {
		this.channel = channel;
		this.caller = caller;
		this.position = from;
		this.unsent.add(EventText.beginning(from.after()));
		this.end = end;
		this.lastBeat = now;
	}

	void begin(HttpServletRequest http, HttpServletResponse response) throws IOException {
		response.setContentType("text/event-stream;charset=UTF-8");
		// a stream that is cut off must not be taken for one that waits for the next
		// request
		response.setHeader("Connection", "close");
		// nginx would keep events back
		response.setHeader("X-Accel-Buffering", "no");
		synchronized (this) {
			this.request = http.startAsync();
			this.request.setTimeout(0);
			this.request.addListener(new EventStreamEnd(this));
			this.out = response.getOutputStream();
		}
		this.out.setWriteListener(this);
	}

	CallerId caller() {
		return this.caller;
	}

	synchronized Position<T> position() {
		return this.position;
	}

	/**
	 * Whether it wants more: everything before is gone.
	 */
	synchronized boolean isReady() {
		return !this.closed && !this.ending && isClean();
	}

	private boolean isClean() {
		return this.unsent.isEmpty() && !this.unflushed && this.out != null && this.out.isReady();
	}

	/**
	 * Sends what follows its position.
	 * @param isBehind whether there may be more to read at once
	 */
	void send(List<byte[]> events, Position<T> next, boolean isBehind, boolean ended) {
		synchronized (this) {
			this.unsent.addAll(events);
			this.position = next;
			this.behind = isBehind;
			this.ending |= ended;
		}
		write();
	}

	/**
	 * Shows that it is alive, and ends it when its time is over or its client reads no
	 * more.
	 */
	void mind(Instant now, EventStreamProperties properties) {
		boolean over;
		synchronized (this) {
			if (this.closed) {
				return; // its connection may serve somebody else by now
			}
			boolean clean = isClean();
			this.stuckSince = clean ? null : (this.stuckSince != null) ? this.stuckSince : now;
			over = !this.end.isAfter(now)
					|| (this.stuckSince != null && this.stuckSince.plus(properties.patience()).isBefore(now));
			if (clean && !this.lastBeat.plus(properties.heartbeat()).isAfter(now)) {
				this.lastBeat = now;
				this.unsent.add(EventText.COMMENT);
			}
		}
		if (over) {
			close();
		}
		else {
			write();
		}
	}

	@Override
	public void onWritePossible() {
		write();
	}

	@Override
	public void onError(Throwable ex) {
		close();
	}

	private void write() {
		boolean over;
		boolean more;
		synchronized (this) {
			if (this.closed || this.out == null) {
				return;
			}
			try {
				writeWhatIsTaken(this.out);
			}
			catch (IOException | IllegalStateException ex) {
				logger.debug("The client of a stream went away", ex);
				this.ending = true;
				this.unsent.clear();
				this.unflushed = false;
			}
			over = this.ending && this.unsent.isEmpty() && !this.unflushed;
			more = this.behind && this.unsent.isEmpty() && !this.unflushed;
			this.behind &= !more;
		}
		if (over) {
			close();
		}
		else if (more) {
			this.channel.wake(position().topic());
		}
	}

	private void writeWhatIsTaken(ServletOutputStream to) throws IOException {
		while (!this.unsent.isEmpty() && to.isReady()) {
			to.write(this.unsent.remove());
			this.unflushed = true;
			this.stuckSince = null;
		}
		if (this.unflushed && to.isReady()) {
			to.flush();
			this.unflushed = false;
		}
	}

	/**
	 * Ends it, whatever is unsent.
	 */
	void close() {
		AsyncContext answered;
		synchronized (this) {
			if (this.closed) {
				return;
			}
			this.closed = true;
			answered = this.request;
		}
		this.channel.closed(this);
		if (answered != null) {
			complete(answered);
		}
	}

	static void complete(AsyncContext answered) {
		try {
			answered.complete();
		}
		catch (IllegalStateException ex) {
			logger.debug("The container had ended a stream already", ex);
		}
	}

}

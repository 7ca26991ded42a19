package com.brandautomator.sandbox.files;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A transfer under way: how far it is, how long it has stood still, and its end.
 */
public final class Transfer {

	private final AtomicLong bytes = new AtomicLong();

	private final AtomicLong total = new AtomicLong(-1);

	private final AtomicLong moved = new AtomicLong(System.nanoTime());

	private volatile Runnable end = () -> {
	};

	public long bytes() {
		return this.bytes.get();
	}

	/**
	 * How many there will be, where that was said.
	 */
	public OptionalLong total() {
		long said = this.total.get();
		return (said < 0) ? OptionalLong.empty() : OptionalLong.of(said);
	}

	/**
	 * How long nothing has come.
	 */
	public Duration idle() {
		return Duration.ofNanos(System.nanoTime() - this.moved.get());
	}

	/**
	 * Gives it up as too slow.
	 */
	public void abandon() {
		this.end.run();
	}

	void endsBy(Runnable end) {
		this.end = end;
	}

	void announced(long size) {
		this.total.set(size);
	}

	void came(long more) {
		this.bytes.addAndGet(more);
		this.moved.set(System.nanoTime());
	}

}

package com.brandautomator.webhook;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The deliveries that wait for their commit: so many, so large together, and no more.
 */
@Component
class ArrivalQueue {

	// What one commit takes at most: a larger one would let its first deliveries wait for
	// its last, and be in memory several times over.
	private static final int MOST_EVENTS = 2000;

	private static final long MOST_BYTES = 8 * 1024 * 1024;

	private static final long LOOK_UP = 200;

	private final BlockingQueue<Arrival> waiting;

	private final AtomicLong bytes = new AtomicLong();

	private final long mostBytes;

	private volatile int lastTaken;

	ArrivalQueue(CommitProperties properties) {
		this.waiting = new ArrayBlockingQueue<>(properties.waiting());
		this.mostBytes = properties.waitingSize().toBytes();
	}

	/**
	 * Puts a delivery in line.
	 * @return false when the line is full
	 */
	boolean offer(Arrival arrival) {
		boolean fits = this.bytes.addAndGet(arrival.size()) <= this.mostBytes && this.waiting.offer(arrival);
		if (!fits) {
			this.bytes.addAndGet(-arrival.size());
		}
		return fits;
	}

	/**
	 * Takes what waits at this moment, up to what fits into one commit. Waits for the
	 * first, and never for more.
	 * @return empty when none came for a moment
	 */
	List<Arrival> take() throws InterruptedException {
		List<Arrival> taken = new ArrayList<>();
		long events = 0;
		long size = 0;
		@Nullable Arrival next = this.waiting.poll(LOOK_UP, TimeUnit.MILLISECONDS);
		while (next != null) {
			taken.add(next);
			events += next.events().size();
			size += next.size();
			next = (events < MOST_EVENTS && size < MOST_BYTES) ? this.waiting.poll() : null;
		}
		this.bytes.addAndGet(-size);
		this.lastTaken = taken.size();
		return taken;
	}

	/**
	 * Whether deliveries come faster than one commit after the other: several shared the
	 * last one.
	 */
	boolean isBusy() {
		return this.lastTaken > 1;
	}

	/**
	 * Whether none has come for a moment.
	 */
	boolean isQuiet() {
		return this.lastTaken == 0;
	}

	int size() {
		return this.waiting.size();
	}

}

package com.brandautomator.sandbox.world;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Something that every call asks for and a control call seldom changes: read anew after a
 * second, and at once where this process changed it.
 *
 * @param <T> what is remembered
 */
public final class Remembered<T> {

	private static final long LIFE = Duration.ofSeconds(1).toNanos();

	private final Supplier<T> source;

	private final AtomicReference<Reading<T>> last = new AtomicReference<>(new Reading<>(null, 0));

	public Remembered(Supplier<T> source) {
		this.source = source;
	}

	public T get() {
		Reading<T> reading = this.last.get();
		T value = reading.value();
		if (value != null && System.nanoTime() - reading.at() < LIFE) {
			return value;
		}
		T fresh = this.source.get();
		// what was forgotten meanwhile may be older than the change
		this.last.compareAndSet(reading, new Reading<>(fresh, System.nanoTime()));
		return fresh;
	}

	public void forget() {
		this.last.set(new Reading<>(null, 0));
	}

	/**
	 * What was read, and when.
	 */
	private record Reading<T>(@Nullable T value, long at) {
	}

}

package com.brandautomator.trial;

import java.util.Arrays;

/**
 * How long each answer took.
 */
final class Latencies {

	private long[] nanos = new long[1 << 16];

	private int count;

	private int refused;

	/**
	 * One answer; only those with status 200 count.
	 */
	void add(int status, long took) {
		if (status != 200) {
			this.refused++;
			return;
		}
		if (this.count == this.nanos.length) {
			this.nanos = Arrays.copyOf(this.nanos, 2 * this.count);
		}
		this.nanos[this.count++] = took;
	}

	/**
	 * What they come to.
	 * @param over nanoseconds
	 * @param cpu nanoseconds that the sender used a processor
	 */
	LoadResult result(long over, long cpu) {
		Arrays.sort(this.nanos, 0, this.count);
		return new LoadResult(this.count, this.refused, over / 1e9, millis(0.5), millis(0.99), millis(1), cpu / 1e9);
	}

	private double millis(double part) {
		return (this.count > 0) ? this.nanos[(int) Math.min(this.count - 1L, (long) (this.count * part))] / 1e6 : 0;
	}

}

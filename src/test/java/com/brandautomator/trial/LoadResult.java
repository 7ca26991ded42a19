package com.brandautomator.trial;

import java.util.Arrays;
import java.util.Locale;

/**
 * What came of some seconds of load.
 *
 * @param count of answers 200
 * @param refused other answers
 * @param p50 in milliseconds
 * @param p99 in milliseconds
 * @param max in milliseconds
 * @param cpu seconds that the sender used a processor
 */
record LoadResult(long count, long refused, double seconds, double p50, double p99, double max, double cpu) {

	static LoadResult of(String line) {
		double[] numbers = Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
		return new LoadResult((long) numbers[0], (long) numbers[1], numbers[2], numbers[3], numbers[4], numbers[5],
				numbers[6]);
	}

	String line() {
		return String.format(Locale.ROOT, "%d %d %.3f %.3f %.3f %.3f %.3f", this.count, this.refused, this.seconds,
				this.p50, this.p99, this.max, this.cpu);
	}

	double rate() {
		return this.count / this.seconds;
	}

}

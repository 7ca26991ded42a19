package com.brandautomator.trial;

import java.time.Duration;
import java.util.Map;

/**
 * Some seconds of one way.
 *
 * @param cpu seconds of processors that each process used meanwhile
 * @param rest seconds until every event was handed on, after the last was received
 */
record WaySlice(Way way, int connections, LoadResult load, Map<String, Double> cpu, double rest) {

	/**
	 * Processor time of a process for each delivery, in microseconds.
	 */
	double micros(String process) {
		return this.cpu.get(process) * 1e6 / Math.max(1, this.load.count());
	}

	static double seconds(Duration time) {
		return time.toNanos() / 1e9;
	}

}

package com.brandautomator;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long each frame of a scrolling page took, and the tasks that held it up for over 50
 * ms.
 *
 * @param times in ms, from the shortest on
 * @param longTasks in ms, from the shortest on
 */
record Frames(List<Double> times, List<Double> longTasks) {

	/**
	 * Takes what a script has measured: two lists of milliseconds.
	 */
	static Frames of(Object measured) {
		List<List<Double>> lists = ((List<?>) measured).stream().map(Frames::sorted).toList();
		return new Frames(lists.get(0), lists.get(1));
	}

	private static List<Double> sorted(Object numbers) {
		return ((List<?>) numbers).stream()
			.flatMap((number) -> (number instanceof Number time) ? Stream.of(time.doubleValue()) : Stream.empty())
			.sorted(Comparator.naturalOrder())
			.toList();
	}

	private double share(double share) {
		return this.times.get((int) Math.ceil(share * this.times.size()) - 1);
	}

	@Override
	public String toString() {
		return "%d frames, median %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms; %d long tasks%s".formatted(
				this.times.size(), share(0.5), share(0.95), share(0.99), share(1), this.longTasks.size(),
				this.longTasks.isEmpty() ? ""
						: ", longest %.0f ms".formatted(this.longTasks.get(this.longTasks.size() - 1)));
	}

}

package com.brandautomator.sandbox.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;

import com.brandautomator.sandbox.world.Numbers;

/**
 * Which piece of a list is wanted: {@code limit} (25 unless told, 100 at most),
 * {@code after}, {@code before} (graph-api.md, section 2.2).
 *
 * @param limit how many at most
 * @param after only what has a smaller place
 * @param before only what has a greater place
 * @param backwards whether those nearest to {@code before} are wanted
 */
public record SliceRequest(int limit, long after, long before, boolean backwards) {

	public static SliceRequest of(GraphCall call, int atMost) {
		int limit = call.parameter("limit").map(SliceRequest::number).orElse(25);
		long after = call.parameter("after").map(Cursors::read).orElse(Long.MAX_VALUE);
		long before = call.parameter("before").map(Cursors::read).orElse(Long.MIN_VALUE);
		return new SliceRequest(Math.max(1, Math.min(limit, atMost)), after, before,
				call.parameter("before").isPresent());
	}

	/**
	 * What to order the rows by, so that the first {@code limit} + 1 are the wanted ones;
	 * lists run from the greatest place to the smallest.
	 */
	public String order() {
		return this.backwards ? "seq" : "seq desc";
	}

	/**
	 * Cuts the rows that were found.
	 * @param found at most {@code limit} + 1, in {@link #order()}
	 */
	public <T> Slice<T> cut(List<T> found, ToLongFunction<T> seq) {
		boolean more = found.size() > this.limit;
		List<T> rows = new ArrayList<>(more ? found.subList(0, this.limit) : found);
		if (this.backwards) {
			Collections.reverse(rows);
		}
		return new Slice<>(rows.stream().map((row) -> new Slice.Row<>(seq.applyAsLong(row), row)).toList(),
				more || this.backwards, this.backwards ? more : this.after != Long.MAX_VALUE);
	}

	private static int number(String text) {
		try {
			return Numbers.notNegative(text);
		}
		catch (IllegalArgumentException ex) {
			throw GraphErrors.invalidParameter("Param limit must be a non negative integer");
		}
	}

}

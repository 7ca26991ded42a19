package com.brandautomator.sandbox.protocol;

import java.util.List;
import java.util.function.Function;

/**
 * A piece of a list.
 *
 * @param <T> what is listed
 * @param rows in the order of the list
 * @param hasNext whether more follow
 * @param hasPrevious whether something comes before
 */
public record Slice<T>(List<Row<T>> rows, boolean hasNext, boolean hasPrevious) {

	public <R> Slice<R> map(Function<T, R> mapping) {
		List<Row<R>> mapped = this.rows.stream()
			.map((row) -> new Row<>(row.seq(), mapping.apply(row.value())))
			.toList();
		return new Slice<>(mapped, this.hasNext, this.hasPrevious);
	}

	/**
	 * One entry.
	 *
	 * @param <T> what is listed
	 * @param seq its place
	 * @param value what stands there
	 */
	public record Row<T>(long seq, T value) {
	}

}

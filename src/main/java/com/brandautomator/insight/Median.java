package com.brandautomator.insight;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The middle of some numbers: no single post that went round the world moves it.
 */
final class Median {

	private Median() {
	}

	/**
	 * The middle one, or the mean of the two in the middle; null of none.
	 */
	static @Nullable Double of(Collection<? extends Number> numbers) {
		if (numbers.isEmpty()) {
			return null;
		}
		List<Double> sorted = numbers.stream().map(Number::doubleValue).sorted().toList();
		int middle = sorted.size() / 2;
		return (sorted.size() % 2 == 1) ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
	}

}

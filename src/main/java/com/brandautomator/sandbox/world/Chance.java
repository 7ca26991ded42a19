package com.brandautomator.sandbox.world;

import java.util.SplittableRandom;

/**
 * Makes up numbers: always the same for the same key.
 */
public final class Chance {

	private Chance() {
	}

	/**
	 * A number from 0 to 1, without 1, that follows from a key.
	 */
	public static double of(String key) {
		long seed = 1125899906842597L;
		for (int index = 0; index < key.length(); index++) {
			seed = 31 * seed + key.charAt(index);
		}
		return new SplittableRandom(seed).nextDouble();
	}

	/**
	 * A number between these two that follows from a key.
	 */
	public static double between(double least, double most, String key) {
		return least + (most - least) * of(key);
	}

}

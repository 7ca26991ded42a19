package com.brandautomator.sandbox.world;

/**
 * Reads numbers that somebody sent.
 */
public final class Numbers {

	private Numbers() {
	}

	/**
	 * The number, zero or more.
	 * @throws IllegalArgumentException for anything else
	 */
	public static int notNegative(String text) {
		int number = Integer.parseInt(text);
		if (number < 0) {
			throw new IllegalArgumentException(text);
		}
		return number;
	}

}

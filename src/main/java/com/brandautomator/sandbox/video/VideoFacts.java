package com.brandautomator.sandbox.video;

import java.time.Duration;

/**
 * What film a file holds.
 *
 * @param size of the file in bytes
 * @param length how long it lasts
 * @param pictures how many pictures it has
 * @param columns how wide they are
 */
public record VideoFacts(long size, Duration length, long pictures, int columns) {

	public double picturesPerSecond() {
		return this.pictures * 1000.0 / Math.max(1, this.length.toMillis());
	}

}

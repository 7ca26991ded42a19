package com.brandautomator.publishing;

import java.time.Duration;

/**
 * Settings for unit tests: today's limits.
 */
final class Limits {

	private Limits() {
	}

	static PostLimits ofPosts() {
		return new PostLimits(2200, 30, 5, 20, 2200, 1000, 3, 2, 10);
	}

	static PublishingProperties withLoopbackMedia(boolean loopbackMedia) {
		return new PublishingProperties(loopbackMedia, Duration.ofSeconds(25), Duration.ofSeconds(60));
	}

}

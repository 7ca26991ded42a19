package com.brandautomator.publishing;

import java.time.Duration;

/**
 * Settings for unit tests: today's limits.
 */
final class Limits {

	private Limits() {
	}

	static PublishingProperties withLoopbackMedia(boolean loopbackMedia) {
		return new PublishingProperties(2200, 30, 20, loopbackMedia, Duration.ofSeconds(25), Duration.ofSeconds(60),
				Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(30), Duration.ofSeconds(30),
				Duration.ofMinutes(5), 8, Duration.ofHours(24));
	}

}

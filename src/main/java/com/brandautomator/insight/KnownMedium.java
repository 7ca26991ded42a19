package com.brandautomator.insight;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A medium on an account.
 *
 * @param productType {@code FEED}, {@code REELS} or {@code STORY}
 * @param publishedAt null where Meta does not say
 */
record KnownMedium(String id, @Nullable String productType, @Nullable Instant publishedAt) {

	static final String STORY = "STORY";

	/** A story is live for 24 hours, and so are its numbers (graph-api 5.1 and 7.2). */
	static final Duration STORY_LIFE = Duration.ofHours(24);

	private static final Duration LAST_HOUR = Duration.ofHours(23);

	private static final Duration STORY_RETRY = Duration.ofMinutes(10);

	boolean isStory() {
		return STORY.equals(this.productType);
	}

	/**
	 * When to read it next, less and less often as it grows older; a story in its last
	 * hour.
	 * @param readAt when it has just been read
	 * @param complete whether Meta answered everything
	 * @param recent until which age posts are read
	 * @return null when it needs no further reading
	 */
	@Nullable Instant nextReading(Instant readAt, boolean complete, Duration recent) {
		if (this.publishedAt == null) {
			return null;
		}
		if (isStory()) {
			Instant lastHour = this.publishedAt.plus(LAST_HOUR);
			return readAt.isBefore(lastHour) ? lastHour : complete ? null : readAt.plus(STORY_RETRY);
		}
		Instant last = this.publishedAt.plus(recent);
		Instant next = readAt.plus(pace(Duration.between(this.publishedAt, readAt)));
		return !readAt.isBefore(last) ? null : next.isBefore(last) ? next : last;
	}

	private static Duration pace(Duration age) {
		return Duration.ofDays((age.toDays() < 7) ? 1 : (age.toDays() < 14) ? 2 : 4);
	}

}

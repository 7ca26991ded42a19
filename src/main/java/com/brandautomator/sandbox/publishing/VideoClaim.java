package com.brandautomator.sandbox.publishing;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A video that this process fetches, unless it dies.
 *
 * @param id of its container
 * @param fetchTries how often it was tried, this time included
 * @param drawsPlaceholders whether a name that is no address stands for a video of ours
 * @param uploadKey where it lies already, when it was sent
 */
record VideoClaim(String id, MediumKind kind, String sourceUrl, String options, int fetchTries, Instant createdAt,
		boolean drawsPlaceholders, @Nullable String uploadKey) {

	Optional<Long> thumbOffset() {
		return Optional.ofNullable(JsonParameter.options(this.options).get(Option.THUMB_OFFSET.word()))
			.map(Long::valueOf);
	}

}

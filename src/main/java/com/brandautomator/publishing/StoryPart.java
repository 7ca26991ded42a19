package com.brandautomator.publishing;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What only the answer of a story has.
 *
 * @param storyId the same as the media id
 * @param type photo or video
 * @param expiresAt when Instagram takes it down
 */
record StoryPart(@Nullable String storyId, String type, @Nullable Instant expiresAt) {

	/** Every story ends after this (graph-api 5.1). */
	private static final Duration LIFE = Duration.ofHours(24);

	static @Nullable StoryPart of(PublicationView publication) {
		if (publication.content().kind() != PublicationKind.STORY) {
			return null;
		}
		Instant live = publication.live().publishedAt();
		return new StoryPart(publication.live().mediaId(), publication.content().hasVideo() ? "video" : "photo",
				(live != null) ? live.plus(LIFE) : null);
	}

}

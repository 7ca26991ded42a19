package com.brandautomator.publishing;

import java.util.Locale;

/**
 * What is published.
 */
enum PublicationKind {

	/** One image in the feed. */
	IMAGE,
	/** One video, in the feed too unless asked otherwise. */
	REEL,
	/** Two to ten images and videos as one post. */
	CAROUSEL,
	/** One image or video for 24 hours. */
	STORY;

	/**
	 * The word in the database and in answers.
	 */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Meta's {@code media_type} of the medium once it is live (graph-api 5.2).
	 * @param first its first or only medium
	 */
	String mediaType(MediaItem first) {
		return (this == CAROUSEL) ? "CAROUSEL_ALBUM" : first.type().name();
	}

}

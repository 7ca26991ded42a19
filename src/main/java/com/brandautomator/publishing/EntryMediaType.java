package com.brandautomator.publishing;

import org.jspecify.annotations.Nullable;

/**
 * What the one medium of an entry is published as, by the words of Meta.
 */
enum EntryMediaType {

	/** An image. */
	IMAGE,
	/** A feed video, which Meta takes as a reel. */
	VIDEO,
	/** A reel. */
	REELS,
	/** More than one medium; says nothing of a single one. */
	CAROUSEL,
	/** A story, image or video. */
	STORIES;

	/**
	 * What one medium is then; null where it may be either.
	 */
	MediaItem.@Nullable Type type() {
		return switch (this) {
			case IMAGE -> MediaItem.Type.IMAGE;
			case VIDEO, REELS -> MediaItem.Type.VIDEO;
			case CAROUSEL, STORIES -> null;
		};
	}

	static @Nullable EntryMediaType of(@Nullable PublicationKind kind) {
		if (kind == null) {
			return null;
		}
		return switch (kind) {
			case IMAGE -> IMAGE;
			case REEL -> REELS;
			case CAROUSEL -> CAROUSEL;
			case STORY -> STORIES;
		};
	}

}

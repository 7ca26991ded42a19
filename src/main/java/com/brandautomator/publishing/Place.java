package com.brandautomator.publishing;

/**
 * What an option can be said of.
 */
enum Place {

	/** A post of one image. */
	IMAGE("an image"),
	/** A post of one video. */
	REEL("a reel"),
	/** A carousel as a whole. */
	CAROUSEL("a carousel as a whole"),
	/** A story of one image. */
	IMAGE_STORY("a story"),
	/** A story of one video. */
	VIDEO_STORY("a story"),
	/** An image within a carousel. */
	IMAGE_ITEM("an image within a carousel"),
	/** A video within a carousel. */
	VIDEO_ITEM("a video within a carousel");

	private final String words;

	Place(String words) {
		this.words = words;
	}

	/**
	 * Where the options of the whole post are said.
	 * @param first its first or only medium
	 */
	static Place of(PublicationKind kind, MediaItem.Type first) {
		return switch (kind) {
			case IMAGE -> IMAGE;
			case REEL -> REEL;
			case CAROUSEL -> CAROUSEL;
			case STORY -> (first == MediaItem.Type.VIDEO) ? VIDEO_STORY : IMAGE_STORY;
		};
	}

	/**
	 * Where the options of one medium of a carousel are said.
	 */
	static Place ofItem(MediaItem.Type type) {
		return (type == MediaItem.Type.VIDEO) ? VIDEO_ITEM : IMAGE_ITEM;
	}

	/**
	 * Whether a tag names its place on the medium: not on a video (graph-api 3.2).
	 */
	boolean isStill() {
		return this == IMAGE || this == IMAGE_ITEM || this == IMAGE_STORY;
	}

	boolean isStory() {
		return this == IMAGE_STORY || this == VIDEO_STORY;
	}

	String words() {
		return this.words;
	}

}

package com.brandautomator.sandbox.publishing;

/**
 * What a container becomes (graph-api.md, section 3.3).
 */
public enum MediumKind {

	IMAGE("IMAGE", "FEED"), REEL("VIDEO", "REELS"), CAROUSEL("CAROUSEL_ALBUM", "FEED"),

	STORY_IMAGE("IMAGE", "STORY"), STORY_VIDEO("VIDEO", "STORY"),

	/** A child of a carousel. */
	CHILD_IMAGE("IMAGE", "FEED"),

	/** A child of a carousel. */
	CHILD_VIDEO("VIDEO", "FEED");

	private final String mediaType;

	private final String productType;

	MediumKind(String mediaType, String productType) {
		this.mediaType = mediaType;
		this.productType = productType;
	}

	String mediaType() {
		return this.mediaType;
	}

	String productType() {
		return this.productType;
	}

	boolean isVideo() {
		return this.mediaType.equals("VIDEO");
	}

	boolean isReel() {
		return this == REEL;
	}

	boolean isStory() {
		return this.productType.equals("STORY");
	}

	boolean isChild() {
		return this == CHILD_IMAGE || this == CHILD_VIDEO;
	}

}

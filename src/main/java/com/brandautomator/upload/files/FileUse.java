package com.brandautomator.upload.files;

/**
 * As what a file is published.
 */
public enum FileUse {

	/** A post's only image. */
	FEED_IMAGE,
	/** A post's only video. */
	REEL,
	/** An image of a carousel. */
	CAROUSEL_IMAGE,
	/** A video of a carousel. */
	CAROUSEL_VIDEO,
	/** A story's image. */
	STORY_IMAGE,
	/** A story's video. */
	STORY_VIDEO,
	/** What is shown of a reel before it plays. */
	COVER

}

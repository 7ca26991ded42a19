package com.brandautomator.trial;

/**
 * What is published: addresses of files, or names of which Meta's test account makes
 * files of its own.
 */
record Material(String picture, String film) {

	/** Of the test account alone. */
	static final Material DRAWN = new Material("test_image_url", "test_video_url");

}

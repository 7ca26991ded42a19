package com.brandautomator.trial;

import java.util.Locale;
import java.util.Random;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The kinds of post that a trial publishes, each as the body that the contract wants.
 */
enum PostKind {

	/** One image. */
	IMAGE("instagram/post/"),
	/** One video. */
	REEL("instagram/post/"),
	/** Two to four images and videos. */
	CAROUSEL("instagram/carousel/post/"),
	/** An image for 24 hours. */
	STORY_IMAGE("instagram/stories/"),
	/** A video for 24 hours. */
	STORY_VIDEO("instagram/stories/");

	private final String path;

	PostKind(String path) {
		this.path = path;
	}

	static PostKind any(Random random) {
		return values()[random.nextInt(values().length)];
	}

	/**
	 * Where it is posted, below the contract's base.
	 */
	String path() {
		return this.path;
	}

	/**
	 * The word of Meta's side for it.
	 */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether it has neither a caption nor comments.
	 */
	boolean isStory() {
		return this == STORY_IMAGE || this == STORY_VIDEO;
	}

	/**
	 * Says in the body what is published.
	 */
	void fill(ObjectNode body, Material material, Random random) {
		switch (this) {
			case IMAGE, STORY_IMAGE -> body.put("image_url", material.picture());
			case REEL, STORY_VIDEO -> body.put("video_url", material.film());
			case CAROUSEL -> {
				ArrayNode items = body.putArray("items");
				for (int place = 0, count = 2 + random.nextInt(3); place < count; place++) {
					boolean film = random.nextInt(3) == 0;
					items.addObject()
						.put("type", film ? "video" : "image")
						.put("url", film ? material.film() : material.picture());
				}
			}
		}
	}

}

package com.brandautomator.instagram;

import java.util.Map;

import org.springframework.util.MultiValueMap;

/**
 * A video whose bytes are sent to Meta, and not fetched by it (graph-api 4), to be made
 * into a container.
 *
 * @param kind what it is to become
 * @param caption may be empty; only a reel has one
 * @param options further parameters of graph-api 3.2 by Meta's names, lists and objects
 * as JSON text
 */
public record SentVideo(Kind kind, String caption, Map<String, String> options) {

	MultiValueMap<String, String> form() {
		ContainerForm form = new ContainerForm(this.options).withVideoToBeSent();
		return switch (this.kind) {
			case REEL -> form.with("media_type", "REELS").withCaption(this.caption);
			case STORY -> form.with("media_type", "STORIES");
			case CAROUSEL_ITEM -> form.with("media_type", "VIDEO").with("is_carousel_item", "true");
		};
	}

	/**
	 * What a video can become.
	 */
	public enum Kind {

		/** A reel, and so every video of its own. */
		REEL,
		/** A story. */
		STORY,
		/** One item of a carousel. */
		CAROUSEL_ITEM

	}

}

package com.brandautomator.instagram;

import java.util.Map;

import org.springframework.util.MultiValueMap;

/**
 * A reel, and so every video of its own, to be made into a container.
 *
 * @param videoUrl a public address, or a name where the account draws
 * @param caption may be empty
 * @param options further parameters of graph-api 3.2 by Meta's names, lists and objects
 * as JSON text
 */
public record ReelContainer(String videoUrl, String caption, Map<String, String> options) {

	MultiValueMap<String, String> form() {
		return new ContainerForm(this.options).with("media_type", "REELS")
			.withMedium(true, this.videoUrl)
			.withCaption(this.caption);
	}

}

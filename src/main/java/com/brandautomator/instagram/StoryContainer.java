package com.brandautomator.instagram;

import java.util.Map;

import org.springframework.util.MultiValueMap;

/**
 * A story to be made into a container. It has no caption: Meta ignores one.
 *
 * @param video whether it is a video
 * @param url a public address, or a name where the account draws
 * @param options further parameters of graph-api 3.2 by Meta's names, lists and objects
 * as JSON text
 */
public record StoryContainer(boolean video, String url, Map<String, String> options) {

	MultiValueMap<String, String> form() {
		return new ContainerForm(this.options).with("media_type", "STORIES").withMedium(this.video, this.url);
	}

}

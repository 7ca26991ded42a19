package com.brandautomator.instagram;

import java.util.Map;

import org.springframework.util.MultiValueMap;

/**
 * One image or video of a carousel to be made into a container.
 *
 * @param video whether it is a video
 * @param url a public address, or a name where the account draws
 * @param options further parameters of graph-api 3.2 by Meta's names, lists and objects
 * as JSON text
 */
public record CarouselItem(boolean video, String url, Map<String, String> options) {

	// An image is said by leaving media_type out (graph-api 3.2).
	MultiValueMap<String, String> form() {
		ContainerForm form = new ContainerForm(this.options).with("is_carousel_item", "true")
			.withMedium(this.video, this.url);
		return this.video ? form.with("media_type", "VIDEO") : form;
	}

}

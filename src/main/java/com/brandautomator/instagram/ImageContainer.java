package com.brandautomator.instagram;

import java.util.Map;

import org.springframework.util.MultiValueMap;

/**
 * A feed image to be made into a container.
 *
 * @param imageUrl a public address, or a name where the account draws
 * @param caption may be empty
 * @param options further parameters of graph-api 3.2 by Meta's names, lists and objects
 * as JSON text
 */
public record ImageContainer(String imageUrl, String caption, Map<String, String> options) {

	MultiValueMap<String, String> form() {
		return new ContainerForm(this.options).withMedium(false, this.imageUrl).withCaption(this.caption);
	}

}

package com.brandautomator.instagram;

import java.util.Map;

import org.springframework.util.LinkedMultiValueMap;
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
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.setAll(this.options);
		form.set("image_url", this.imageUrl);
		if (!this.caption.isEmpty()) {
			form.set("caption", this.caption);
		}
		return form;
	}

}

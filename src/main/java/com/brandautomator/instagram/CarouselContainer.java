package com.brandautomator.instagram;

import java.util.List;
import java.util.Map;

import org.springframework.util.MultiValueMap;

/**
 * A carousel to be made into a container of its own.
 *
 * @param children the containers of its items, all of them finished, in their order
 * @param caption may be empty
 * @param options further parameters of graph-api 3.2 by Meta's names, lists and objects
 * as JSON text
 */
public record CarouselContainer(List<String> children, String caption, Map<String, String> options) {

	public CarouselContainer {
		children = List.copyOf(children);
	}

	MultiValueMap<String, String> form() {
		return new ContainerForm(this.options).with("media_type", "CAROUSEL")
			.with("children", String.join(",", this.children))
			.withCaption(this.caption);
	}

}

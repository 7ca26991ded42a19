package com.brandautomator.instagram;

import java.util.Map;

import org.springframework.util.LinkedMultiValueMap;

/**
 * The form that makes a container: the options that were asked for, overruled by what the
 * kind of post demands.
 */
class ContainerForm extends LinkedMultiValueMap<String, String> {

	ContainerForm(Map<String, String> options) {
		setAll(options);
	}

	ContainerForm with(String name, String value) {
		set(name, value);
		return this;
	}

	ContainerForm withCaption(String caption) {
		return caption.isEmpty() ? this : with("caption", caption);
	}

	/**
	 * A video whose bytes are sent, and not fetched (graph-api 4).
	 */
	ContainerForm withVideoToBeSent() {
		return with("upload_type", "resumable");
	}

	ContainerForm withMedium(boolean video, String url) {
		return with(video ? "video_url" : "image_url", url);
	}

}

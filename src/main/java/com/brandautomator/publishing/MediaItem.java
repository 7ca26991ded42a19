package com.brandautomator.publishing;

import java.util.Map;

/**
 * One medium of a publication.
 *
 * @param type what it is
 * @param url a public address, or a name where the account draws
 * @param options what is said of this medium alone, by Meta's names (graph-api 3.2):
 * {@code alt_text} and {@code user_tags} of a carousel's child
 */
record MediaItem(Type type, String url, Map<String, String> options) {

	/**
	 * What a medium is.
	 */
	enum Type {

		/** A JPEG. */
		IMAGE,
		/** An MP4 or MOV. */
		VIDEO

	}

	static MediaItem image(String url) {
		return new MediaItem(Type.IMAGE, url, Map.of());
	}

	static MediaItem video(String url) {
		return new MediaItem(Type.VIDEO, url, Map.of());
	}

	boolean isVideo() {
		return this.type == Type.VIDEO;
	}

}

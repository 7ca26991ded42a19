package com.brandautomator.publishing;

import java.util.Locale;

/**
 * What is published.
 */
enum PublicationKind {

	/** One image in the feed. */
	IMAGE("IMAGE");

	private final String mediaType;

	PublicationKind(String mediaType) {
		this.mediaType = mediaType;
	}

	/**
	 * The word in the database and in answers.
	 */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Meta's {@code media_type} of the medium once it is live.
	 */
	String mediaType() {
		return this.mediaType;
	}

}

package com.brandautomator.publishing;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a person asks to be published, before any rule was checked. Knows how the caller
 * named each part, so that a finding can say it.
 *
 * @param kind what it is
 * @param captionField the caller's name of the caption
 * @param caption null or empty for none; of a story our own note, since Instagram shows
 * none
 * @param title our own name for it; else the beginning of the caption
 * @param media at least one, unless it is a carousel
 * @param options said of the whole
 * @param scheduledTime when; null for now
 */
record Wish(PublicationKind kind, String captionField, @Nullable String caption, @Nullable String title,
		List<WishedMedium> media, Options options, @Nullable Instant scheduledTime) {

	/** The name of the caption in requests to publish. */
	static final String CAPTION = "caption";

	private static final int TITLE = 50;

	/**
	 * The caller's name of the list of media.
	 */
	String mediaField() {
		return this.media.isEmpty() ? "media_urls" : this.media.get(0).field().replaceFirst("\\[.*", "");
	}

	/**
	 * The same as another kind, with other media and options.
	 */
	Wish with(PublicationKind kind, List<WishedMedium> media, Options options) {
		return new Wish(kind, this.captionField, this.caption, this.title, media, options, this.scheduledTime);
	}

	String captionOrEmpty() {
		return (this.caption != null) ? this.caption : "";
	}

	/**
	 * The title, else the first 50 characters of the caption.
	 */
	String titleOrCaption() {
		return title(this.title, captionOrEmpty());
	}

	static String title(@Nullable String title, String caption) {
		if (title != null && !title.isBlank()) {
			return title;
		}
		return caption.substring(0,
				caption.offsetByCodePoints(0, Math.min(TITLE, caption.codePointCount(0, caption.length()))));
	}

}

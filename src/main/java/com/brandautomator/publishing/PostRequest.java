package com.brandautomator.publishing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The body of a post (contract: publishing).
 *
 * @param caption at most 2,200 characters, 30 hashtags, 20 mentions
 * @param title our own name for it in the calendar; else the first 50 characters of the
 * caption
 * @param imageUrl public https address of a JPEG
 * @param videoUrl public https address of a video
 * @param uploadId a file given to us
 * @param mediaType what it is; an image by default
 * @param shareToFeed of a reel
 * @param coverUrl of a reel
 * @param thumbOffset of a reel, milliseconds
 * @param altText at most 1,000 characters
 * @param collaborators at most 3 user names
 * @param locationId a Page with a location
 * @param userTags who is on the image, and where
 * @param audioName of a reel
 * @param trial of a reel
 * @param isAiGenerated whether the medium was made by AI
 * @param firstComment posted after the publication is live
 * @param scheduledTime when, RFC 3339 with an offset; now when left out
 */
record PostRequest(@Nullable String caption, @Nullable String title, @Nullable String imageUrl,
		@Nullable String videoUrl, @Nullable String uploadId, @Nullable MediaType mediaType,
		@Nullable Boolean shareToFeed, @Nullable String coverUrl, @Nullable Integer thumbOffset,
		@Nullable String altText, @Nullable List<@Nullable String> collaborators, @Nullable String locationId,
		@Nullable List<@Nullable UserTag> userTags, @Nullable String audioName, @Nullable Object trial,
		@JsonProperty("is_ai_generated") @Nullable Boolean isAiGenerated, @Nullable String firstComment,
		@Schema(format = "date-time") @Nullable String scheduledTime) {

	/**
	 * What is posted.
	 */
	enum MediaType {

		/** One image. */
		IMAGE,
		/** A feed video, which Meta takes as a reel. */
		VIDEO,
		/** A reel. */
		REELS

	}

	/**
	 * Somebody on the image.
	 *
	 * @param username without the @
	 * @param x from the left, 0 to 1
	 * @param y from the top, 0 to 1
	 */
	record UserTag(@Nullable String username, @Nullable Double x, @Nullable Double y) {
	}

	String captionOrEmpty() {
		return (this.caption != null) ? this.caption : "";
	}

	MediaType type() {
		return (this.mediaType != null) ? this.mediaType
				: (this.videoUrl != null && this.imageUrl == null) ? MediaType.REELS : MediaType.IMAGE;
	}

	/**
	 * The title, else the beginning of the caption.
	 */
	String titleOrCaption() {
		if (this.title != null && !this.title.isBlank()) {
			return this.title;
		}
		String caption = captionOrEmpty();
		return caption.substring(0,
				caption.offsetByCodePoints(0, Math.min(50, caption.codePointCount(0, caption.length()))));
	}

}

package com.brandautomator.publishing;

import java.time.Instant;
import java.util.List;

import com.brandautomator.web.InvalidInput;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body of a post of one image or video (contract: publishing).
 *
 * @param caption at most 2,200 characters, 30 hashtags, 20 mentions
 * @param title our own name for it in the calendar; else the first 50 characters of the
 * caption
 * @param imageUrl public https address of a JPEG
 * @param videoUrl public https address of a video
 * @param uploadId a file given to us
 * @param mediaType what it is; an image by default
 * @param options what else is said of it
 * @param scheduledTime when, RFC 3339 with an offset; now when left out
 */
record PostRequest(@Nullable String caption, @Nullable String title, @Nullable String imageUrl,
		@Nullable String videoUrl, @Nullable String uploadId, @Nullable MediaType mediaType,
		@JsonUnwrapped Options options,
		@Schema(format = "date-time") @Nullable String scheduledTime) implements PublishingRequest {

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

	@Override
	public Wish wish(Instant now) {
		boolean video = isVideo();
		String field = video ? "video_url" : "image_url";
		String other = video ? "image_url" : "video_url";
		String url = video ? this.videoUrl : this.imageUrl;
		if (this.uploadId != null && this.imageUrl == null && this.videoUrl == null) {
			return upload(this.uploadId, now);
		}
		if (url == null || url.isBlank()) {
			throw new InvalidInput(field, "is required");
		}
		if ((video ? this.imageUrl : this.videoUrl) != null || this.uploadId != null) {
			throw new InvalidInput((this.uploadId != null) ? "upload_id" : other,
					"cannot be given together with " + field);
		}
		MediaItem.Type type = video ? MediaItem.Type.VIDEO : MediaItem.Type.IMAGE;
		return new Wish(video ? PublicationKind.REEL : PublicationKind.IMAGE, Wish.CAPTION, this.caption, this.title,
				List.of(WishedMedium.only(field, type, url)), this.options, ScheduledTime.of(this.scheduledTime, now));
	}

	// What it is published as follows from the file, unless the caller said it.
	private Wish upload(String id, Instant now) {
		MediaItem.Type type = (this.mediaType == null) ? null : isVideo() ? MediaItem.Type.VIDEO : MediaItem.Type.IMAGE;
		return new Wish(isVideo() ? PublicationKind.REEL : PublicationKind.IMAGE, Wish.CAPTION, this.caption,
				this.title, List.of(WishedMedium.ofUpload("", type, id, Options.NONE)), this.options,
				ScheduledTime.of(this.scheduledTime, now));
	}

	private boolean isVideo() {
		return (this.mediaType != null) ? this.mediaType != MediaType.IMAGE
				: this.videoUrl != null && this.imageUrl == null;
	}

}

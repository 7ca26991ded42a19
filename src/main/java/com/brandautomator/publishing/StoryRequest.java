package com.brandautomator.publishing;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body of a story of one image or video (contract: publishing).
 *
 * @param medium where it is
 * @param caption our own note, since Instagram shows none
 * @param title our own name for it in the calendar; else the first 50 characters of the
 * caption
 * @param options user tags, and whether it was made by AI: a story takes no others
 * @param scheduledTime when, RFC 3339 with an offset; now when left out
 */
record StoryRequest(@JsonUnwrapped GivenMedium medium, @Nullable String caption, @Nullable String title,
		@JsonUnwrapped Options options,
		@Schema(format = "date-time") @Nullable String scheduledTime) implements PublishingRequest {

	@Override
	public Wish wish(Instant now) {
		return new Wish(PublicationKind.STORY, Wish.CAPTION, this.caption, this.title,
				List.of(this.medium.wished("", "image_url", Options.NONE)), this.options,
				ScheduledTime.of(this.scheduledTime, now));
	}

}

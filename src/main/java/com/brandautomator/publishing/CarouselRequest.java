package com.brandautomator.publishing;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.brandautomator.web.InvalidInput;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body of a post of 2 to 10 images and videos, given in one of three ways (contract:
 * publishing).
 *
 * @param caption at most 2,200 characters, 30 hashtags, 20 mentions
 * @param title our own name for it in the calendar; else the first 50 characters of the
 * caption
 * @param mediaUrls public https addresses; .mp4, .mov and .m4v are videos
 * @param imageUrls the same
 * @param items each with what is said of it alone
 * @param options what is said of the whole
 * @param scheduledTime when, RFC 3339 with an offset; now when left out
 */
record CarouselRequest(@Nullable String caption, @Nullable String title, @Nullable List<@Nullable String> mediaUrls,
		@Nullable List<@Nullable String> imageUrls, @Nullable List<@Nullable CarouselItem> items,
		@JsonUnwrapped Options options,
		@Schema(format = "date-time") @Nullable String scheduledTime) implements PublishingRequest {

	@Override
	public Wish wish(Instant now) {
		if (Stream.of(this.mediaUrls, this.imageUrls, this.items).filter((list) -> list != null).count() > 1) {
			throw new InvalidInput((this.items != null) ? "items" : "image_urls",
					"cannot be given together with " + ((this.mediaUrls != null) ? "media_urls" : "image_urls"));
		}
		List<WishedMedium> media = (this.items != null) ? items(this.items)
				: (this.imageUrls != null) ? urls("image_urls", this.imageUrls)
						: urls("media_urls", (this.mediaUrls != null) ? this.mediaUrls : List.of());
		return new Wish(PublicationKind.CAROUSEL, Wish.CAPTION, this.caption, this.title, media, this.options,
				ScheduledTime.of(this.scheduledTime, now));
	}

	private static List<WishedMedium> urls(String field, List<@Nullable String> urls) {
		return IntStream.range(0, urls.size())
			.mapToObj((i) -> WishedMedium.of(field + "[" + i + "]", given(field, i, urls.get(i), "text")))
			.toList();
	}

	private static List<WishedMedium> items(List<@Nullable CarouselItem> items) {
		return IntStream.range(0, items.size()).mapToObj((i) -> {
			CarouselItem item = given("items", i, items.get(i), "object");
			return item.medium().wished("items[" + i + "].", "url", item.options());
		}).toList();
	}

	private static <T> T given(String field, int place, @Nullable T value, String type) {
		if (value == null) {
			throw new InvalidInput(field + "[" + place + "]", "must be a " + type);
		}
		return value;
	}

	/**
	 * One image or video of a carousel.
	 *
	 * @param medium where it is
	 * @param options what is said of it alone: of an image its alt text and its user tags
	 */
	record CarouselItem(@JsonUnwrapped GivenMedium medium, @JsonUnwrapped Options options) {
	}

}

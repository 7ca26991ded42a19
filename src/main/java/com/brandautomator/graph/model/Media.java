package com.brandautomator.graph.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A medium on the account (graph-api 5.2). What Meta leaves out is null.
 *
 * @param id the medium
 * @param caption its caption
 * @param mediaType {@code IMAGE}, {@code VIDEO} or {@code CAROUSEL_ALBUM}
 * @param mediaProductType {@code FEED}, {@code REELS}, {@code STORY} or {@code AD}
 * @param mediaUrl a signed address that expires
 * @param thumbnailUrl of a video, a signed address that expires
 * @param permalink its page at Instagram
 * @param timestamp when it was published
 * @param likeCount null when hidden
 * @param commentsCount null when not asked for
 * @param children of a carousel
 */
public record Media(String id, @Nullable String caption, @Nullable String mediaType, @Nullable String mediaProductType,
		@Nullable String mediaUrl, @Nullable String thumbnailUrl, @Nullable String permalink,
		@Nullable Instant timestamp, @Nullable Long likeCount, @Nullable Long commentsCount,
		@Nullable GraphList<Media> children) {
}

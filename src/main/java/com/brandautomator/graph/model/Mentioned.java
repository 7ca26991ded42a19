package com.brandautomator.graph.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Where an account was mentioned (graph-api 6): what was asked for, the other is null.
 *
 * @param mentionedComment the comment that names it
 * @param mentionedMedia the medium whose caption names it
 */
public record Mentioned(@Nullable Comment mentionedComment, @Nullable Medium mentionedMedia) {

	/**
	 * A medium of somebody else. What Meta leaves out is null.
	 *
	 * @param id the medium
	 * @param caption what names the account
	 * @param mediaType {@code IMAGE}, {@code VIDEO} or {@code CAROUSEL_ALBUM}
	 * @param mediaUrl a signed address that expires
	 * @param username whose it is, without the @
	 * @param timestamp when it was published
	 * @param likeCount null when hidden
	 * @param commentsCount how many comments it has
	 */
	public record Medium(@Nullable String id, @Nullable String caption, @Nullable String mediaType,
			@Nullable String mediaUrl, @Nullable String username, @Nullable Instant timestamp, @Nullable Long likeCount,
			@Nullable Long commentsCount) {
	}

}

package com.brandautomator.graph.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A comment under a medium (graph-api 6). What Meta leaves out is null.
 *
 * @param id the comment
 * @param text what it says
 * @param username whose it is, without the @
 * @param from whose it is
 * @param timestamp when it was written
 * @param likeCount how many like it
 * @param hidden whether the owner of the medium hides it
 * @param parentId the comment that it answers; null at the top
 * @param replies the answers to it, the first page; null when there are none or nobody
 * asked
 * @param media what it is about; null when nobody asked
 */
public record Comment(String id, @Nullable String text, @Nullable String username, @Nullable From from,
		@Nullable Instant timestamp, @Nullable Long likeCount, @Nullable Boolean hidden, @Nullable String parentId,
		@Nullable GraphList<Comment> replies, @Nullable CommentedMedium media) {

	/**
	 * Who wrote a comment.
	 *
	 * @param id the IG user id for the account itself, else an id that only this account
	 * sees
	 * @param username without the @
	 */
	public record From(@Nullable String id, @Nullable String username) {
	}

	/**
	 * What a comment is about.
	 *
	 * @param id the medium
	 * @param mediaProductType {@code FEED}, {@code REELS}, {@code STORY} or {@code AD}
	 */
	public record CommentedMedium(@Nullable String id, @Nullable String mediaProductType) {
	}

}

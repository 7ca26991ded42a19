package com.brandautomator.sandbox.publishing;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Something that was published.
 *
 * @param options by Meta's names, as JSON
 * @param fileKey null for a carousel that begins with a video
 * @param parentId the carousel that it is an item of
 * @param commentEnabled whether its owner lets it be commented on
 * @param followersCount of its account
 */
record Medium(long seq, String id, String accountId, String username, MediumKind kind, @Nullable String caption,
		String options, @Nullable String fileKey, @Nullable String coverKey, String shortcode, Instant publishedAt,
		int commentsCount, @Nullable String parentId, boolean commentEnabled, int followersCount) {

	Map<String, String> optionMap() {
		return JsonParameter.options(this.options);
	}

	/**
	 * How it does.
	 */
	Popularity popularity() {
		return new Popularity(this.id, this.kind, this.publishedAt, this.followersCount);
	}

	/**
	 * Where its page lies.
	 */
	String page() {
		return switch (this.kind) {
			case REEL -> "/reel/" + this.shortcode + "/";
			case STORY_IMAGE, STORY_VIDEO -> "/stories/" + this.username + "/" + this.id + "/";
			default -> "/p/" + this.shortcode + "/";
		};
	}

}

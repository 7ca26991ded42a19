package com.brandautomator.publishing;

import java.util.List;

import com.brandautomator.web.InvalidInput;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The body that makes or changes an entry of the calendar. What is not sent, or null, is
 * kept.
 *
 * @param title our own name for it; else the first 50 characters of the content
 * @param content the caption, by the rules of posts
 * @param mediaUrls one is an image or a reel, more are a carousel
 * @param platforms instagram must be among them
 * @param scheduledDate when, RFC 3339 with an offset
 * @param status draft or scheduled; when left out, a new entry with a date and media is
 * scheduled
 * @param mediaType what one medium is published as; else what its address looks like
 * @param socialProfiles ids or names, kept as they are
 */
record EntryRequest(@Nullable String title, @Nullable String content, @Nullable List<@Nullable String> mediaUrls,
		@Nullable List<@Nullable String> platforms, @Schema(format = "date-time") @Nullable String scheduledDate,
		@Nullable CalendarStatus status, @Nullable EntryMediaType mediaType,
		@Nullable List<@Nullable Object> socialProfiles) {

	private static final String PLATFORM = "instagram";

	/**
	 * Refuses what no entry can be.
	 */
	void check() {
		if (this.platforms != null && !this.platforms.contains(PLATFORM)) {
			throw new InvalidInput("platforms", "must hold instagram");
		}
		if (this.status != null && this.status != CalendarStatus.DRAFT && this.status != CalendarStatus.SCHEDULED) {
			throw new InvalidInput("status", "must be draft or scheduled");
		}
	}

	/**
	 * The addresses that were sent.
	 * @param kept those of before, for when none were sent
	 */
	List<String> urlsOr(List<String> kept) {
		if (this.mediaUrls == null) {
			return kept;
		}
		for (int place = 0; place < this.mediaUrls.size(); place++) {
			String url = this.mediaUrls.get(place);
			if (url == null || url.isBlank()) {
				throw new InvalidInput("media_urls[" + place + "]", "must be a URL");
			}
		}
		return this.mediaUrls.stream().map(String::valueOf).toList();
	}

	/**
	 * The profiles that were sent.
	 * @param kept those of before, for when none were sent
	 */
	List<Object> profilesOr(List<Object> kept) {
		if (this.socialProfiles == null) {
			return kept;
		}
		if (!this.socialProfiles.stream().allMatch(EntryRequest::isName)) {
			throw new InvalidInput("social_profiles", "must be a list of ids");
		}
		return this.socialProfiles.stream().<Object>map((profile) -> profile).toList();
	}

	private static boolean isName(@Nullable Object profile) {
		return profile instanceof Integer || profile instanceof Long
				|| (profile instanceof String name && SendableText.is(name));
	}

}

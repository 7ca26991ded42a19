package com.brandautomator.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the calendar as its owner sees it.
 *
 * @param content the caption
 * @param mediaUrls as they were given
 * @param platforms always instagram
 * @param mediaType what it is; null while a draft has no media
 * @param scheduledDate when it is or was to be published; of a draft without a date when
 * it was made
 * @param publishedAt when it went live; null before
 * @param statusDisplay the status for a person
 * @param postResults how the publication stands; empty for a draft
 */
record EntryView(long id, String title, String content, List<String> mediaUrls, List<String> platforms,
		List<Object> socialProfiles, @Nullable EntryMediaType mediaType, Instant scheduledDate,
		@Nullable Instant publishedAt, CalendarStatus status, String statusDisplay,
		Map<String, @Nullable Object> postResults, Instant createdAt, Instant updatedAt) {
}

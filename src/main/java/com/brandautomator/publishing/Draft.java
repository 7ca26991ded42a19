package com.brandautomator.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a person wants published, after its rules were checked.
 *
 * @param kind what it is
 * @param title our own name for it
 * @param caption may be empty
 * @param media one; of a carousel 2 to 10
 * @param options further parameters of the post by Meta's names (graph-api 3.2), lists
 * and objects as JSON text
 * @param firstComment posted by the account once the publication is live; null for none
 * @param scheduledTime when; null for now
 */
record Draft(PublicationKind kind, String title, String caption, List<MediaItem> media, Map<String, String> options,
		@Nullable String firstComment, @Nullable Instant scheduledTime) {

}

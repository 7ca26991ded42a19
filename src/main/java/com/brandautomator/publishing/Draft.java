package com.brandautomator.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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
 * @param idempotency how a repeated request is known; null when the caller sent no key
 */
record Draft(PublicationKind kind, String title, String caption, List<MediaItem> media, Map<String, String> options,
		@Nullable String firstComment, @Nullable Instant scheduledTime, @Nullable Idempotency idempotency) {

	/**
	 * A caller's key and what it stood for.
	 *
	 * @param key as sent
	 * @param sha256 of the request's meaning
	 */
	@Embeddable
	record Idempotency(@Column(name = "idempotency_key") String key, @Column(name = "request_sha256") String sha256) {
	}

}

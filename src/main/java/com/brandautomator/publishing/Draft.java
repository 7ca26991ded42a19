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
 * @param media addresses, or names where the account draws
 * @param options further parameters by Meta's names, as text
 * @param scheduledTime when; null for now
 * @param idempotency how a repeated request is known; null when the caller sent no key
 */
record Draft(PublicationKind kind, String title, String caption, List<String> media, Map<String, String> options,
		@Nullable Instant scheduledTime, @Nullable Idempotency idempotency) {

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

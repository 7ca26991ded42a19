package com.brandautomator.publishing;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What an entry says of its publication.
 */
final class EntryResults {

	private EntryResults() {
	}

	static CalendarStatus status(PublicationView publication) {
		return CalendarStatus.of(publication.status());
	}

	static Map<String, @Nullable Object> of(PublicationView publication) {
		Map<String, @Nullable Object> results = new LinkedHashMap<>();
		results.put("state", (publication.isAhead() ? PublicationStatus.SCHEDULED : publication.status()).word());
		results.put("publication_id", publication.id().toString());
		results.put("media_id", publication.live().mediaId());
		results.put("permalink", publication.live().permalink());
		results.put("paused_reason", (publication.pausedReason() != null) ? publication.pausedReason().word() : null);
		results.put("message", publication.pausedMessage());
		results.put("error", (publication.failure() != null) ? publication.failure().message() : null);
		results.put("test_mode", publication.owner().testMode());
		return results;
	}

}

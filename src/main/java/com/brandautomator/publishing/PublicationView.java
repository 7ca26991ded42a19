package com.brandautomator.publishing;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A publication as it stood at one moment.
 */
record PublicationView(UUID id, String kind, String status, @Nullable String pausedReason,
		@Nullable String pausedMessage, String title, String caption, String instagramUserId, String instagramUsername,
		@Nullable Instant scheduledTime, @Nullable String containerId, LiveMedium live, @Nullable Failure failure,
		Instant createdAt, Instant updatedAt, boolean testMode) {

	/**
	 * Whether the machine has nothing more to do until somebody acts.
	 */
	boolean isResting() {
		return PublicationStatus.valueOf(this.status.toUpperCase(java.util.Locale.ROOT)).isResting();
	}

}

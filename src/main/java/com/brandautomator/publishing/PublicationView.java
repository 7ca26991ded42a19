package com.brandautomator.publishing;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A publication as it stood at one moment.
 */
record PublicationView(UUID id, PublicationStatus status, @Nullable PausedReason pausedReason, Owner owner,
		Content content, Schedule schedule, MadeContainer container, LiveMedium live, @Nullable Failure failure,
		@Nullable FirstComment firstComment, Instant createdAt, Instant updatedAt) {

	/**
	 * Whether the machine has nothing more to do until somebody acts.
	 */
	boolean isResting() {
		return this.status.isResting();
	}

	/**
	 * Whether it still waits for its time, whatever is made ahead of it.
	 */
	boolean isAhead() {
		return this.status.isUnsent() && this.schedule.isAhead(this.updatedAt);
	}

	/**
	 * Why it is held, for a person; null when it is not held.
	 */
	@Nullable String pausedMessage() {
		if (this.pausedReason == null) {
			return null;
		}
		boolean mayBeLive = this.container.publishingAt() != null;
		return (mayBeLive ? "It may be live already, so please do not post it again. " : "")
				+ this.pausedReason.sentence();
	}

}

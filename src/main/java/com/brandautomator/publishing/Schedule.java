package com.brandautomator.publishing;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * When a publication is to go live.
 *
 * @param time what the person asked for; null for now
 * @param dueAt when it is to be sent: what is much later than this is overdue
 */
@Embeddable
record Schedule(@Column(name = "scheduled_time") @Nullable Instant time, Instant dueAt) {

	/**
	 * At this time, or now.
	 */
	static Schedule of(@Nullable Instant time, Instant now) {
		return new Schedule(time, (time != null) ? time : now);
	}

	/**
	 * The same, but due no earlier than now: that it waited is no lateness.
	 */
	Schedule from(Instant now) {
		return now.isAfter(this.dueAt) ? new Schedule(this.time, now) : this;
	}

	/**
	 * Whether a person gave it a time that is still to come.
	 */
	boolean isAhead(Instant now) {
		return this.time != null && this.time.isAfter(now);
	}

	/**
	 * What waits for it, or for its turn.
	 */
	PublicationStatus beginning() {
		return (this.time != null) ? PublicationStatus.SCHEDULED : PublicationStatus.QUEUED;
	}

}

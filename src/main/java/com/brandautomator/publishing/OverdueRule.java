package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;

import org.springframework.stereotype.Component;

/**
 * Begins what was scheduled when its time has come. What could not be sent for too long,
 * because the service, the account or a setting was away, is held and shown instead:
 * nobody wants yesterday's news.
 */
@Component
class OverdueRule {

	private final Publications publications;

	private final PublishingProperties properties;

	private final Clock clock;

	OverdueRule(Publications publications, PublishingProperties properties, Clock clock) {
		this.publications = publications;
		this.properties = properties;
		this.clock = clock;
	}

	Next begin(Publication publication) {
		Instant now = this.clock.instant();
		Instant time = publication.scheduledTime();
		if (time != null && time.isAfter(now)) {
			return Next.after(Duration.between(now, time));
		}
		if (isOverdue(publication)) {
			return hold(publication);
		}
		this.publications.change(publication, null, null, "Its time has come.", Publication::queued);
		return Next.AT_ONCE;
	}

	boolean isOverdue(Publication publication) {
		return publication.time().plus(this.properties.overdue()).isBefore(this.clock.instant());
	}

	Next hold(Publication publication) {
		this.publications.change(publication, null, null, PausedReason.OVERDUE.sentence(),
				(row, now) -> row.paused(PausedReason.OVERDUE, now));
		return Next.REST;
	}

	Next resume(Publication publication) {
		if (!publication.isPausedFor(EnumSet.of(PausedReason.QUOTA))) {
			return Next.REST;
		}
		this.publications.change(publication, null, null, "It tries again whether there is room.",
				Publication::resumed);
		return Next.AT_ONCE;
	}

}

package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Begins what was scheduled when its time has come, and lets go on what was held. What
 * could not be sent for too long, because the service, the account or a setting was away,
 * is held and shown instead: nobody wants yesterday's news.
 */
@Component
class TimeSteps {

	private final Publications publications;

	private final AccountChanges accounts;

	private final Holds holds;

	private final PublicationQueue queue;

	private final Pace pace;

	private final Clock clock;

	TimeSteps(Publications publications, AccountChanges accounts, Holds holds, PublicationQueue queue, Pace pace,
			Clock clock) {
		this.publications = publications;
		this.accounts = accounts;
		this.holds = holds;
		this.queue = queue;
		this.pace = pace;
		this.clock = clock;
	}

	Next begin(Publication publication) {
		Instant begin = this.queue.begin(publication);
		if (begin.isAfter(this.clock.instant())) {
			return until(begin);
		}
		this.publications.change(publication,
				Note.of(isAhead(publication) ? "Its container is made ahead of its time." : "Its time has come."),
				Publication::queued);
		return Next.AT_ONCE;
	}

	/**
	 * Whether it is made ahead of its time.
	 */
	boolean isAhead(Publication publication) {
		return publication.status().isUnsent() && publication.schedule().dueAt().isAfter(this.clock.instant());
	}

	Next untilItsTime(Publication publication) {
		return until(publication.schedule().dueAt());
	}

	boolean isOverdue(Publication publication) {
		return publication.status().isUnsent() && !publication.mayBeLive()
				&& publication.schedule().dueAt().plus(this.pace.overdue()).isBefore(this.clock.instant());
	}

	Next hold(Publication publication) {
		this.publications.change(publication, Note.of(PausedReason.OVERDUE.sentence()),
				(row, now) -> row.paused(PausedReason.OVERDUE, now));
		return Next.REST;
	}

	Next resume(Publication publication) {
		PausedReason reason = publication.pausedReason();
		if (reason == PausedReason.QUOTA) {
			this.publications.change(publication, Note.of("It tries again whether there is room."),
					Publication::resumedInTime);
			return Next.AT_ONCE;
		}
		if (reason != null && reason.isOfTheToken()) {
			this.publications.change(publication, Note.of("The account is connected, so it goes on."),
					Publication::resumed);
			return Next.AT_ONCE;
		}
		return (reason == PausedReason.ACCOUNT_RESTRICTED) ? tryAccount(publication) : Next.REST;
	}

	private Next tryAccount(Publication publication) {
		Optional<Hold> hold = this.holds.of(publication.owner());
		if (hold.isEmpty() || hold.get().isOver(this.clock.instant())) {
			this.accounts.lift(publication.owner());
			return Next.AT_ONCE;
		}
		Instant until = hold.get().until();
		return (until != null) ? until(until) : Next.REST;
	}

	private Next until(Instant time) {
		return Next.after(Duration.between(this.clock.instant(), time));
	}

}

package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Duration;

import com.brandautomator.account.problems.NotConnectedException;
import com.brandautomator.account.problems.ReconnectRequiredException;
import com.brandautomator.graph.model.GraphException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Decides what a failed step means: hold, wait, try again, or give up with the person's
 * next step.
 */
@Component
class Setbacks {

	private static final Logger logger = LoggerFactory.getLogger(Setbacks.class);

	private static final Duration LONG_WAIT = Duration.ofMinutes(5);

	private final Publications publications;

	private final AccountChanges accounts;

	private final CommentSteps comments;

	private final Pace pace;

	private final Clock clock;

	Setbacks(Publications publications, AccountChanges accounts, CommentSteps comments, Pace pace, Clock clock) {
		this.publications = publications;
		this.accounts = accounts;
		this.comments = comments;
		this.pace = pace;
		this.clock = clock;
	}

	/**
	 * @param publication as it stands now, after the step failed
	 * @param ex what went wrong
	 * @return when to look again
	 */
	Next after(Publication publication, RuntimeException ex) {
		if (ex instanceof OptimisticLockingFailureException) {
			boolean atRest = publication.status().isEnded() && !publication.owesComment();
			return atRest ? Next.REST : Next.after(this.pace.nextTry(0));
		}
		if (!(ex instanceof ErrorResponseException)) {
			throw ex;
		}
		if (publication.owesComment()) {
			return this.comments.failed(publication, ex);
		}
		if (publication.status().isResting()) {
			if (ex instanceof GraphException.TokenRefused refused) {
				note(publication, refused); // it was held as soon as the token was dead
			}
			return Next.REST;
		}
		if (ex instanceof NotConnectedException) {
			return hold(publication, PausedReason.DISCONNECTED, ex);
		}
		if (ex instanceof ReconnectRequiredException || ex instanceof GraphException.TokenRefused) {
			return hold(publication, reason(ex), ex);
		}
		if (ex instanceof GraphException.AccountRestricted restricted) {
			this.accounts.hold(publication.owner(), Hold.of(restricted, this.clock.instant()));
			hold(this.publications.get(publication.getId()), PausedReason.ACCOUNT_RESTRICTED, ex);
			return Next.AT_ONCE;
		}
		if (ex instanceof GraphException.QuotaReached) {
			hold(publication, PausedReason.QUOTA, ex);
			return Next.after(this.pace.quotaWait());
		}
		if (ex instanceof GraphException.RateLimited limited) {
			if (limited.error().code() != null) {
				note(publication, limited);
			}
			return Next.after(noLongerThanItsTime(publication, limited.retryAfter()));
		}
		if (ex instanceof GraphException graph) {
			return mayHelpToTryAgain(publication, graph) ? tryAgain(publication, graph) : giveUp(publication, graph);
		}
		throw ex;
	}

	// What is held back as background work is none any more when its time comes.
	private Duration noLongerThanItsTime(Publication publication, Duration wait) {
		Duration left = Duration.between(this.clock.instant(), publication.schedule().dueAt());
		return (left.compareTo(Duration.ZERO) > 0 && left.compareTo(wait) < 0) ? left : wait;
	}

	private void note(Publication publication, GraphException ex) {
		this.publications.change(publication, Note.of(null, ex.error().toString(), ex.sentence()),
				Publication::noticed);
	}

	// The person has removed the app (graph-api 1.5).
	private static PausedReason reason(RuntimeException ex) {
		return (ex instanceof GraphException.TokenRefused refused && refused.error().hasSubcode(458))
				? PausedReason.DISCONNECTED : PausedReason.RECONNECT_REQUIRED;
	}

	// What is out already is never given up for Meta's being away: only its container can
	// say what became of it.
	private boolean mayHelpToTryAgain(Publication publication, GraphException ex) {
		boolean passing = ex instanceof GraphException.Transient || ex instanceof GraphException.TimedOut
				|| ex instanceof GraphException.OutcomeUnknown || ex instanceof GraphException.NotReady
				|| ex instanceof GraphException.ContainerGone && publication.container().id() == null;
		boolean fewTries = publication.attempts() < this.pace.tries();
		return passing && (fewTries || publication.mayBeLive() && !isKnown(publication))
				|| fewTries && isAboutContainer(publication, ex);
	}

	private boolean isKnown(Publication publication) {
		return publication.status() == PublicationStatus.CONFIRMING && publication.live().mediaId() != null;
	}

	private boolean isAboutContainer(Publication publication, GraphException ex) {
		return publication.container().id() != null && !isKnown(publication)
				&& (ex instanceof GraphException.ContainerGone || ex instanceof GraphException.ObjectMissing);
	}

	private Next tryAgain(Publication publication, GraphException ex) {
		logger.info("Publication {} tries its step {} again: {}", publication.getId(), publication.status().word(),
				ex.error());
		this.publications.change(publication, Note.of(null, ex.error().toString(), "It is tried again."),
				(row, now) -> row.tried());
		return Next.after(
				(publication.attempts() < this.pace.tries()) ? this.pace.nextTry(publication.attempts()) : LONG_WAIT);
	}

	private Next giveUp(Publication publication, GraphException ex) {
		if (isKnown(publication)) {
			return liveWithoutPermalink(publication, ex.error().toString());
		}
		if (isAboutContainer(publication, ex) && !publication.mayBeLive()
				&& publication.container().rebuilds() < this.pace.rebuilds()) {
			this.publications.change(publication,
					Note.of(null, ex.error().toString(), "Instagram has lost the container; a new one is made."),
					Publication::rebuilt);
			return Next.AT_ONCE;
		}
		boolean mayBeLive = publication.mayBeLive();
		Failure failure = mayBeLive ? Failure.unsure(ex) : Failure.sure(ex);
		this.publications.change(publication, Note.of(null, ex.error().toString(), failure.message()),
				(row, now) -> row.ended(failure, mayBeLive, now));
		return Next.REST;
	}

	// What is live is never held: whoever is told to wait for it would post it again.
	private Next liveWithoutPermalink(Publication publication, @Nullable String answer) {
		this.publications.change(publication,
				Note.of("GET medium", answer, "It is live; Instagram does not show its permalink."),
				(row, now) -> row.published(row.live(), now));
		return Next.AT_ONCE;
	}

	private Next hold(Publication publication, PausedReason reason, RuntimeException ex) {
		String answer = (ex instanceof GraphException graph) ? graph.error().toString() : null;
		if (isKnown(publication)) {
			return liveWithoutPermalink(publication, answer);
		}
		if (publication.status() == PublicationStatus.PAUSED) {
			this.publications.change(publication, Note.of(null, answer, reason.sentence()), Publication::noticed);
			return Next.AT_ONCE;
		}
		String decided = (ex instanceof ErrorResponseException problem && problem.getBody().getDetail() != null)
				? problem.getBody().getDetail() : reason.sentence();
		this.publications.change(publication, Note.of(null, answer, decided), (row, now) -> row.paused(reason, now));
		// the account may have been connected again while the old token was refused
		return reason.isOfTheToken() ? Next.after(this.pace.quotaWait()) : Next.REST;
	}

}

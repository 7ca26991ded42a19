package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;

import com.brandautomator.graph.model.Container;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.instagram.InstagramAccount;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Sends the one call that cannot be undone. That it is about to be sent is committed
 * first; whenever its outcome is not plain, the container is read before anything else is
 * done (graph-api 3.5). The same container can be published only once at Meta, so sending
 * the same one again never makes a second post.
 */
@Component
class PublishSteps {

	private static final int MOST_CALLS = 4;

	private final Publications publications;

	private final AccountChanges accounts;

	private final Holds holds;

	private final QuotaRoom room;

	private final SpoiltContainers spoilt;

	private final Pace pace;

	private final Clock clock;

	PublishSteps(Publications publications, AccountChanges accounts, Holds holds, QuotaRoom room,
			SpoiltContainers spoilt, Pace pace, Clock clock) {
		this.publications = publications;
		this.accounts = accounts;
		this.holds = holds;
		this.room = room;
		this.spoilt = spoilt;
		this.pace = pace;
		this.clock = clock;
	}

	Next publish(Publication ready, InstagramAccount account) {
		Optional<Hold> hold = this.holds.of(ready.owner()).filter((it) -> !it.isOver(this.clock.instant()));
		if (hold.isPresent()) {
			this.publications.change(ready, Note.of(hold.get().sentence()),
					(row, now) -> row.paused(PausedReason.ACCOUNT_RESTRICTED, now));
			return Next.AT_ONCE;
		}
		if (!this.room.isThere(account)) {
			change(ready, "GET content_publishing_limit", "no room", PausedReason.QUOTA.sentence(),
					(row, now) -> row.paused(PausedReason.QUOTA, now));
			return Next.after(this.pace.quotaWait());
		}
		Publication publication = this.publications.change(ready, Note.of("The publish call is about to be sent."),
				Publication::publishing);
		String mediaId;
		try {
			mediaId = account.publishMedia(publication.container().requiredId());
		}
		catch (GraphException ex) {
			return refused(publication, account, ex);
		}
		keep(publication, mediaId);
		return Next.AT_ONCE;
	}

	// While the answer was on its way, another node may have taken this one for dead and
	// read that the container is published. Which medium it is, only this one knows.
	private void keep(Publication publication, String mediaId) {
		BiConsumer<Publication, Instant> live = (row, now) -> row.confirming(mediaId, now);
		try {
			change(publication, "POST media_publish", "medium " + mediaId, "It is live.", live);
		}
		catch (OptimisticLockingFailureException ex) {
			Publication changed = this.publications.get(publication.getId());
			boolean same = publication.container().requiredId().equals(changed.container().id());
			if (!same || changed.live().mediaId() != null
					|| !changed.status().canBecome(PublicationStatus.CONFIRMING)) {
				throw ex;
			}
			change(changed, "POST media_publish", "medium " + mediaId, "It is live.", live);
		}
	}

	private Next refused(Publication publication, InstagramAccount account, GraphException ex) {
		String answer = ex.error().toString();
		Duration late = Duration.between(publication.schedule().dueAt(), this.clock.instant());
		if (ex instanceof GraphException.NotReady && late.compareTo(this.pace.processingLimit()) < 0) {
			change(publication, "POST media_publish", answer, "It is not ready yet.", Publication::processingAgain);
			return Next.after(this.pace.nextPoll(late));
		}
		if (ex instanceof GraphException.RateLimited limited) {
			change(publication, "POST media_publish", answer, ex.sentence(), Publication::notSent);
			return Next.after(limited.retryAfter());
		}
		if (ex instanceof GraphException.QuotaReached) {
			change(publication, "POST media_publish", answer, PausedReason.QUOTA.sentence(), (row, now) -> {
				row.notSent(now);
				row.paused(PausedReason.QUOTA, now);
			});
			return Next.after(this.pace.quotaWait());
		}
		if (ex instanceof GraphException.TokenRefused) {
			throw ex;
		}
		return reconcile(publication, account, ex);
	}

	/**
	 * Finds out what became of a publish call whose answer is not known.
	 */
	Next reconcile(Publication publication, InstagramAccount account) {
		return reconcile(publication, account, null);
	}

	private Next reconcile(Publication publication, InstagramAccount account, @Nullable GraphException refusal) {
		Container container = account.checkContainerStatus(publication.container().requiredId());
		String answer = ((refusal != null) ? refusal.error() + ", then " : "") + container.statusCode();
		return switch (container.state()) {
			case PUBLISHED -> {
				change(publication, "GET container", answer, "It is live; its medium is looked for.",
						(row, now) -> row.confirming(null, now));
				yield Next.AT_ONCE;
			}
			case FINISHED -> unpublished(publication, answer, refusal);
			case EXPIRED -> this.spoilt.expired(publication, container);
			case ERROR -> this.spoilt.failed(publication, container);
			case IN_PROGRESS, UNKNOWN -> Next.after(this.pace.nextPoll(passed(publication)));
		};
	}

	private Next unpublished(Publication publication, String answer, @Nullable GraphException refusal) {
		if (refusal instanceof GraphException.AccountRestricted restricted) {
			this.accounts.hold(publication.owner(), Hold.of(restricted, this.clock.instant()));
			change(publication, "GET container", answer, refusal.sentence(),
					(row, now) -> row.paused(PausedReason.ACCOUNT_RESTRICTED, now));
			return Next.AT_ONCE;
		}
		if (refusal instanceof GraphException.PermissionMissing || refusal instanceof GraphException.MediaRejected
				|| refusal instanceof GraphException.Refused) {
			return fail(publication, answer, Failure.of(refusal));
		}
		Duration left = this.pace.grace().minus(passed(publication));
		if (left.compareTo(Duration.ZERO) > 0) {
			if (refusal != null && refusal.error().code() != null) {
				change(publication, "POST media_publish", answer, "It may be live, so its container is watched.",
						Publication::noticed);
			}
			return Next.after(this.pace.nextPoll(passed(publication), left));
		}
		if (publication.container().publishCalls() >= MOST_CALLS) {
			return fail(publication, answer, Failure.of(HttpStatus.BAD_GATEWAY,
					"Instagram did not publish it, although it was asked several times. It is not live."));
		}
		change(publication, "GET container", answer, "It is not live after all; the same container is sent again.",
				Publication::ready);
		return Next.AT_ONCE;
	}

	private Next fail(Publication publication, String answer, Failure failure) {
		change(publication, "GET container", answer, failure.message(), (row, now) -> row.failed(failure, now));
		return Next.REST;
	}

	private Duration passed(Publication publication) {
		Instant since = publication.container().publishingAt();
		return (since != null) ? Duration.between(since, this.clock.instant()) : Duration.ZERO;
	}

	private void change(Publication publication, String asked, String answered, String decided,
			BiConsumer<Publication, Instant> change) {
		this.publications.change(publication, Note.of(asked, answered, decided), change);
	}

}

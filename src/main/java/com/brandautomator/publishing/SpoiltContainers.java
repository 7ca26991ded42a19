package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;

import com.brandautomator.graph.model.Container;
import com.brandautomator.graph.model.GraphErrors;
import com.brandautomator.graph.model.GraphException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * What becomes of a publication whose container expired or ended in an error. Neither was
 * ever published, so a new one does no harm.
 */
@Component
class SpoiltContainers {

	private static final String ASKED = "GET container";

	// Meta lets a container live for 24 hours (graph-api 3.1).
	private static final Duration LIFE = Duration.ofHours(23);

	private final Publications publications;

	private final AccountChanges accounts;

	private final Pace pace;

	private final Clock clock;

	SpoiltContainers(Publications publications, AccountChanges accounts, Pace pace, Clock clock) {
		this.publications = publications;
		this.accounts = accounts;
		this.pace = pace;
		this.clock = clock;
	}

	/**
	 * It was not published within 24 hours (graph-api 3.1).
	 */
	Next expired(Publication publication, Container container) {
		Instant made = publication.container().createdAt();
		boolean tooSoon = made != null && made.plus(LIFE).isAfter(this.clock.instant());
		if (tooSoon && publication.container().rebuilds() >= this.pace.rebuilds()) {
			Failure failure = Failure.of(HttpStatus.BAD_GATEWAY,
					"Instagram lets the upload expire again and again. It is not live. Please try again later.");
			this.publications.change(publication, Note.of(ASKED, container.statusCode(), failure.message()),
					(row, now) -> row.failed(failure, now));
			return Next.REST;
		}
		this.publications.change(publication,
				Note.of(ASKED, container.statusCode(), "The container expired unpublished; a new one is made."),
				tooSoon ? Publication::rebuilt : Publication::queued);
		return Next.AT_ONCE;
	}

	/**
	 * Its status names what went wrong (graph-api 3.4).
	 */
	Next failed(Publication publication, Container container) {
		GraphException error = GraphErrors.ofContainer(container.status());
		return failed(publication, container, Failure.of(error), Publication::rebuilt, (row, now) -> {
		});
	}

	/**
	 * @param failure what to say when a new container will not do
	 * @param again how a new one is made possible
	 * @param forget what is forgotten when it is given up
	 */
	Next failed(Publication publication, Container container, Failure failure, BiConsumer<Publication, Instant> again,
			BiConsumer<Publication, Instant> forget) {
		GraphException error = GraphErrors.ofContainer(container.status());
		Note note = Note.of(ASKED, container.status(), failure.message());
		if (error instanceof GraphException.AccountRestricted restricted) {
			this.publications.change(publication, note, again);
			this.accounts.hold(publication.owner(), Hold.of(restricted, this.clock.instant()));
			return Next.AT_ONCE;
		}
		if (error instanceof GraphException.QuotaReached) {
			this.publications.change(publication, note,
					again.andThen((row, now) -> row.paused(PausedReason.QUOTA, now)));
			return Next.after(this.pace.quotaWait());
		}
		if (mayDoAnew(error) && publication.container().rebuilds() < this.pace.rebuilds()) {
			this.publications.change(publication,
					Note.of(ASKED, container.status(), "Instagram spoilt the container; a new one is made."), again);
			return Next.after(this.pace.nextTry(publication.container().rebuilds()));
		}
		this.publications.change(publication, note, forget.andThen((row, now) -> row.failed(failure, now)));
		return Next.REST;
	}

	private static boolean mayDoAnew(GraphException error) {
		return error instanceof GraphException.Transient || error instanceof GraphException.ContainerGone
				|| error instanceof GraphException.TimedOut || error instanceof GraphException.OutcomeUnknown;
	}

}

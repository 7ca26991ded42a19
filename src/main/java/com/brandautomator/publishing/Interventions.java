package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import com.brandautomator.web.idempotency.Claim;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person does to a publication that exists. Each is refused with 404 when they
 * have none with this id, and with 409 where its state does not allow it.
 */
@Service
@Transactional
class Interventions {

	private static final Set<PublicationStatus> RETRIED = EnumSet.of(PublicationStatus.FAILED,
			PublicationStatus.UNCONFIRMED, PublicationStatus.PAUSED);

	private final PublicationRows rows;

	private final Publications publications;

	private final AccountChanges accounts;

	private final Clock clock;

	Interventions(PublicationRows rows, Publications publications, AccountChanges accounts, Clock clock) {
		this.rows = rows;
		this.publications = publications;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * Tries once more what failed or is held, and looks once more for what is
	 * unconfirmed. What is held although its time is still to come goes on waiting for
	 * it.
	 */
	public Posting.Accepted retry(CallerId caller, UUID id, Claim claim) {
		if (claim.resource() == null) {
			retry(caller, id);
			claim.bind(id.toString());
		}
		Publication publication = lock(caller, id);
		boolean waits = publication.status() == PublicationStatus.SCHEDULED;
		return new Posting.Accepted(id, this.publications.calendarEntry(id), waits, null);
	}

	private void retry(CallerId caller, UUID id) {
		Optional<Publication> held = this.rows.findByIdAndOwnerUserId(id, caller.value())
			.filter((it) -> it.pausedReason() == PausedReason.ACCOUNT_RESTRICTED);
		if (held.isPresent()) {
			// all of the account's rows are locked in one order
			this.accounts.lift(held.get().owner());
			return;
		}
		Publication publication = lock(caller, id);
		PausedReason reason = publication.pausedReason();
		if (!RETRIED.contains(publication.status())) {
			throw refused(publication, "tried again");
		}
		boolean waits = reason != null && publication.schedule().isAhead(this.clock.instant());
		change(publication, "A person asked to try it again.", waits ? Publication::resumed : Publication::wantedNow);
	}

	/**
	 * Publishes what waits for its time without waiting for it.
	 */
	public PublicationView publishNow(CallerId caller, UUID id) {
		Publication publication = lock(caller, id);
		if (!publication.isChangeable(this.clock.instant())) {
			throw refused(publication, "published");
		}
		return change(publication, "A person wants it published now.", Publication::wantedNow);
	}

	/**
	 * Has something else published, or at another time: it starts over.
	 */
	public PublicationView revise(CallerId caller, UUID id, Draft draft) {
		Publication publication = lock(caller, id);
		if (!publication.isChangeable(this.clock.instant())) {
			throw refused(publication, "changed");
		}
		return change(publication, "A person changed it.", (row, now) -> row.revised(draft, now));
	}

	/**
	 * Stops what has not been sent.
	 */
	public PublicationView cancel(CallerId caller, UUID id) {
		Publication publication = lock(caller, id);
		if (publication.mayBeLive() || !publication.status().canBecome(PublicationStatus.CANCELLED)) {
			throw refused(publication, "cancelled");
		}
		return this.publications.change(publication, Note.of("A person cancelled it."), Publication::cancelled).view();
	}

	private PublicationView change(Publication publication, String why, BiConsumer<Publication, Instant> change) {
		Publication changed = this.publications.change(publication, Note.of(why), change);
		this.publications.enqueue(changed);
		return changed.view();
	}

	private Publication lock(CallerId caller, UUID id) {
		return this.rows.lock(id, caller.value())
			.orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND,
					"You have no publication with this id"));
	}

	private static ProblemException refused(Publication publication, String what) {
		String doubt = publication.mayBeLive() ? " It may be live already." : "";
		return new ProblemException(HttpStatus.CONFLICT, ProblemCode.CONFLICT,
				"A publication that is " + publication.status().word() + " cannot be " + what + "." + doubt)
			.with("publication_id", publication.getId())
			.with("publication_status", publication.status().word());
	}

}

package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;

import com.brandautomator.security.CallerId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds the publications of an account, all at once, when nothing can be sent for it, and
 * lets them go on afterwards.
 */
@Service
@Transactional
class AccountChanges {

	private static final Set<PublicationStatus> BEGUN = EnumSet.of(PublicationStatus.QUEUED,
			PublicationStatus.UPLOADING, PublicationStatus.PROCESSING, PublicationStatus.READY);

	private static final Set<PublicationStatus> PAUSED = EnumSet.of(PublicationStatus.PAUSED);

	private final PublicationRows rows;

	private final Publications publications;

	private final Holds holds;

	private final Clock clock;

	AccountChanges(PublicationRows rows, Publications publications, Holds holds, Clock clock) {
		this.rows = rows;
		this.publications = publications;
		this.holds = holds;
		this.clock = clock;
	}

	/**
	 * Holds what of the caller's has not been sent, because the tokens are gone or dead.
	 */
	public void pause(CallerId caller, PausedReason reason) {
		this.rows.findByOwnerUserIdAndStatusInOrderById(caller.value(), PublicationStatus.UNSENT)
			.forEach((it) -> pause(it, reason));
	}

	/**
	 * Lets go on what was held for one of these reasons, where the account is connected
	 * again.
	 */
	public void resume(CallerId caller, Collection<String> instagramUserIds, Set<PausedReason> reasons) {
		this.rows.findByOwnerUserIdAndStatusInOrderById(caller.value(), PAUSED)
			.stream()
			.filter((it) -> instagramUserIds.contains(it.owner().instagramUserId())
					&& reasons.contains(it.pausedReason()))
			.forEach((it) -> resume(it, "The account is connected again, so it goes on.", Publication::resumed));
		this.rows.findOwingComments(caller.value()).forEach(this.publications::enqueue);
	}

	/**
	 * Instagram holds the account back: what has been begun for it is held, too.
	 */
	public void hold(Owner owner, Hold hold) {
		this.holds.put(owner, hold, this.clock.instant());
		this.rows.findOfAccount(owner.instagramUserId(), owner.testMode(), BEGUN)
			.forEach((it) -> pause(it, PausedReason.ACCOUNT_RESTRICTED));
	}

	/**
	 * The account may be tried again, so all that was held for it goes on.
	 */
	public void lift(Owner owner) {
		this.holds.lift(owner);
		this.rows.findOfAccount(owner.instagramUserId(), owner.testMode(), PAUSED)
			.stream()
			.filter((it) -> it.pausedReason() == PausedReason.ACCOUNT_RESTRICTED)
			.forEach((it) -> resume(it, "The account is tried again.", Publication::resumedInTime));
	}

	private void pause(Publication publication, PausedReason reason) {
		this.publications.change(publication, Note.of(reason.sentence()), (row, now) -> row.paused(reason, now));
	}

	private void resume(Publication publication, String why, BiConsumer<Publication, Instant> how) {
		Publication resumed = this.publications.change(publication, Note.of(why), how);
		this.publications.enqueue(resumed);
	}

}

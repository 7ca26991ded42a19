package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.idempotency.Claim;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every change of a publication: its row, its timeline, its calendar entry and its job in
 * one transaction. Asks nothing of Meta.
 */
@Service
@Transactional
class Publications {

	private static final Set<PublicationStatus> RUNNING = EnumSet.of(PublicationStatus.SCHEDULED,
			PublicationStatus.QUEUED, PublicationStatus.UPLOADING, PublicationStatus.PROCESSING,
			PublicationStatus.READY, PublicationStatus.PUBLISHING, PublicationStatus.CONFIRMING);

	private static final Set<PublicationStatus> MAY_BE_LIVE = EnumSet.of(PublicationStatus.PROCESSING,
			PublicationStatus.READY, PublicationStatus.PUBLISHING, PublicationStatus.CONFIRMING,
			PublicationStatus.PAUSED, PublicationStatus.UNCONFIRMED);

	private final PublicationRows rows;

	private final Steps steps;

	private final CalendarEntries calendar;

	private final PublicationQueue queue;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Publications(PublicationRows rows, Steps steps, CalendarEntries calendar, PublicationQueue queue,
			ApplicationEventPublisher events, Clock clock) {
		this.rows = rows;
		this.steps = steps;
		this.calendar = calendar;
		this.queue = queue;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Stores a new publication and puts it in line.
	 * @param claim the request's, which is bound to it
	 * @return the id of its calendar entry
	 */
	public long add(Publication publication, Claim claim) {
		Instant now = this.clock.instant();
		this.rows.save(publication);
		this.rows.flush();
		claim.bind(publication.getId().toString());
		CalendarEntry entry = this.calendar.save(new CalendarEntry(publication, now));
		boolean later = publication.scheduledTime() != null;
		this.steps.add(publication.getId(), new Step(now, publication.status().word(), null, null,
				later ? "It waits for its time." : "It waits for its turn."));
		this.queue.enqueue(publication.getId(), later ? publication.scheduledTime() : now);
		return entry.id();
	}

	/**
	 * Changes a publication as the machine last saw it.
	 * @throws OptimisticLockingFailureException when somebody changed it since
	 */
	public Publication change(Publication seen, @Nullable String asked, @Nullable String answered, String decided,
			BiConsumer<Publication, Instant> change) {
		Publication publication = get(seen.getId());
		if (publication.version() != seen.version()) {
			throw new OptimisticLockingFailureException("Publication " + seen.getId() + " was changed meanwhile");
		}
		Instant now = this.clock.instant();
		change.accept(publication, now);
		this.rows.flush();
		PublicationView view = publication.view();
		this.steps.add(publication.getId(), new Step(now, view.status(), asked, answered, decided));
		this.calendar.findByPublicationId(publication.getId()).ifPresent((entry) -> entry.follow(view));
		this.events.publishEvent(new PublicationChanged(view));
		return publication;
	}

	/**
	 * Holds what of the caller's has not been sent, because the tokens are gone or dead.
	 */
	public void pause(CallerId caller, PausedReason reason) {
		Collection<PublicationStatus> unsent = EnumSet.of(PublicationStatus.SCHEDULED, PublicationStatus.QUEUED,
				PublicationStatus.PROCESSING, PublicationStatus.READY);
		for (Publication publication : this.rows.findByUserIdAndStatusIn(caller.value(), unsent)) {
			change(publication, null, null, reason.sentence(), (row, now) -> row.paused(reason, now));
		}
	}

	/**
	 * Lets go on what was held for one of these reasons, where the account is connected
	 * again.
	 */
	public void resume(CallerId caller, Collection<String> instagramUserIds, Set<PausedReason> reasons) {
		for (Publication publication : this.rows.findByUserIdAndStatusIn(caller.value(),
				EnumSet.of(PublicationStatus.PAUSED))) {
			if (instagramUserIds.contains(publication.instagramUserId()) && publication.isPausedFor(reasons)) {
				change(publication, null, null, "The account is connected again, so it goes on.", Publication::resumed);
				Instant time = publication.scheduledTime();
				this.queue.enqueue(publication.getId(), (time != null) ? time : this.clock.instant());
			}
		}
	}

	@Transactional(readOnly = true)
	public Publication get(UUID id) {
		return this.rows.findById(id).orElseThrow(() -> new IllegalStateException("There is no publication " + id));
	}

	@Transactional(readOnly = true)
	public Optional<PublicationView> find(CallerId caller, UUID id) {
		return this.rows.findByIdAndUserId(id, caller.value()).map(Publication::view);
	}

	/**
	 * The id of its calendar entry.
	 */
	@Transactional(readOnly = true)
	public long calendarEntry(UUID id) {
		return this.calendar.findByPublicationId(id).map(CalendarEntry::id).orElseThrow();
	}

	@Transactional(readOnly = true)
	public List<PublicationView> views(Collection<UUID> ids) {
		return this.rows.findByIdIn(ids).stream().map(Publication::view).toList();
	}

	@Transactional(readOnly = true)
	public List<Step> timeline(UUID id) {
		return this.steps.of(id);
	}

	/**
	 * Publications of the same account that may be live without our knowing where.
	 * @param sentAfter when their last publish call was sent, at the earliest
	 */
	@Transactional(readOnly = true)
	public List<Publication> unbound(String instagramUserId, Instant sentAfter) {
		return this.rows.findByInstagramUserIdAndStatusInAndLiveMediaIdIsNullAndContainerPublishingAtAfter(
				instagramUserId, MAY_BE_LIVE, sentAfter);
	}

	/**
	 * Which of these media belong to a publication already.
	 */
	@Transactional(readOnly = true)
	public List<String> bound(String instagramUserId, Collection<String> mediaIds) {
		return this.rows.findBound(instagramUserId, mediaIds);
	}

	/**
	 * Running publications that nobody has touched for a while; each is put in line
	 * again, which changes nothing for those that are. One transaction each, so that one
	 * that meets its own job at that moment keeps back no other.
	 */
	@Transactional(propagation = Propagation.NEVER)
	public void requeueForgotten(Duration untouched) {
		Instant now = this.clock.instant();
		this.rows.findForgotten(RUNNING, now.minus(untouched)).forEach((id) -> this.queue.enqueueIfForgotten(id, now));
	}

}

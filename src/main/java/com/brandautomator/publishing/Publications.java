package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.idempotency.Claim;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every change of a publication: its row, its containers, its timeline, its calendar
 * entry and its job in one transaction. Asks nothing of Meta.
 */
@Service
@Transactional
class Publications {

	private final PublicationRows rows;

	private final MadeContainers containers;

	private final Steps steps;

	private final CalendarEntries calendar;

	private final PublicationQueue queue;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Publications(PublicationRows rows, MadeContainers containers, Steps steps, CalendarEntries calendar,
			PublicationQueue queue, ApplicationEventPublisher events, Clock clock) {
		this.rows = rows;
		this.containers = containers;
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
		store(publication, claim);
		CalendarEntry entry = this.calendar.save(new CalendarEntry(publication, now));
		begin(publication, now);
		return entry.id();
	}

	/**
	 * Stores a new publication for an entry that the calendar has already, and puts it in
	 * line.
	 */
	public void add(Publication publication, Claim claim, CalendarEntry entry) {
		store(publication, claim);
		entry.bind(publication);
		begin(publication, this.clock.instant());
	}

	private void store(Publication publication, Claim claim) {
		this.rows.save(publication);
		this.rows.flush();
		claim.bind(publication.getId().toString());
	}

	private void begin(Publication publication, Instant now) {
		this.steps.add(publication,
				Note.of((publication.schedule().time() != null) ? "It waits for its time." : "It waits for its turn."),
				now);
		this.queue.enqueue(publication);
		this.events.publishEvent(new PublicationAdded(publication.view()));
	}

	/**
	 * Changes a publication as it was last seen.
	 * @throws OptimisticLockingFailureException when somebody changed it since
	 */
	public Publication change(Publication seen, Note note, BiConsumer<Publication, Instant> change) {
		Publication publication = get(seen.getId());
		if (publication.version() != seen.version()) {
			throw new OptimisticLockingFailureException("Publication " + seen.getId() + " was changed meanwhile");
		}
		Instant now = this.clock.instant();
		Set<String> known = publication.container().ids();
		change.accept(publication, now);
		this.rows.flush();
		publication.container()
			.ids()
			.stream()
			.filter((id) -> !known.contains(id))
			.forEach((id) -> this.containers.add(id, publication, now));
		this.steps.add(publication, note, now);
		PublicationView view = publication.view();
		this.calendar.findByPublicationId(publication.getId()).ifPresent((entry) -> entry.follow(view));
		this.events.publishEvent(new PublicationChanged(view));
		return publication;
	}

	/**
	 * Puts a publication in line: at its time, or now.
	 */
	public void enqueue(Publication publication) {
		this.queue.enqueue(publication);
	}

	@Transactional(readOnly = true)
	public Publication get(UUID id) {
		return this.rows.findById(id).orElseThrow(() -> new IllegalStateException("There is no publication " + id));
	}

	@Transactional(readOnly = true)
	public Optional<PublicationView> find(CallerId caller, UUID id) {
		return this.rows.findByIdAndOwnerUserId(id, caller.value()).map(Publication::view);
	}

	/**
	 * A caller's publication and its steps as they are at one moment, so that neither
	 * tells of what the other does not know yet.
	 */
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public <T> Optional<T> find(CallerId caller, UUID id, BiFunction<PublicationView, List<Step>, T> answer) {
		return find(caller, id).map((publication) -> answer.apply(publication, this.steps.of(id)));
	}

	/**
	 * The id of its calendar entry; null when somebody took it out of the calendar.
	 */
	@Transactional(readOnly = true)
	public @Nullable Long calendarEntry(UUID id) {
		return this.calendar.findByPublicationId(id).map(CalendarEntry::id).orElse(null);
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
	public List<Publication> unbound(Owner owner, Instant sentAfter) {
		return this.rows.findUnbound(owner.instagramUserId(), owner.testMode(), PublicationStatus.MAY_BE_LIVE,
				sentAfter);
	}

	/**
	 * Which of these media belong to a publication already.
	 */
	@Transactional(readOnly = true)
	public List<String> bound(Owner owner, Collection<String> mediaIds) {
		return this.rows.findBound(owner.instagramUserId(), mediaIds);
	}

	/**
	 * Running publications that nobody has touched for a while; each is put in line
	 * again, which changes nothing for those that are. One transaction each, so that one
	 * that meets its own job at that moment keeps back no other.
	 */
	@Transactional(propagation = Propagation.NEVER)
	public void requeueForgotten(Duration untouched) {
		Instant now = this.clock.instant();
		this.rows.findForgotten(now.minus(untouched), now).forEach((id) -> this.queue.enqueueIfForgotten(id, now));
	}

}

package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import com.brandautomator.web.idempotency.Claim;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every change that a person makes in the calendar: the entry and its publication in one
 * transaction. The publication's row is written first, as the machine does, so that
 * neither waits for the other.
 */
@Service
@Transactional
class CalendarChanges {

	private final CalendarEntries entries;

	private final Publications publications;

	private final Interventions interventions;

	private final FileHolds files;

	private final Clock clock;

	CalendarChanges(CalendarEntries entries, Publications publications, Interventions interventions, FileHolds files,
			Clock clock) {
		this.files = files;
		this.entries = entries;
		this.publications = publications;
		this.interventions = interventions;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Entries page(CallerId caller, CalendarFilter filter, int limit) {
		Page<CalendarEntry> page = this.entries.findPage(caller.value(), filter.statuses(), filter.from(),
				filter.before(), PageRequest.ofSize(limit));
		return new Entries(page.getTotalElements(), page.map(CalendarEntry::view).getContent());
	}

	@Transactional(readOnly = true)
	public List<EntryView> upcoming(CallerId caller) {
		return this.entries.findByUserIdAndStatusOrderByScheduledDateAscIdAsc(caller.value(), CalendarStatus.SCHEDULED)
			.stream()
			.map(CalendarEntry::view)
			.toList();
	}

	@Transactional(readOnly = true)
	public EntryView view(CallerId caller, long id) {
		return find(caller, id).view();
	}

	/**
	 * The entry to change.
	 * @throws ProblemException 404 when there is none, 409 when it cannot be changed
	 */
	@Transactional(readOnly = true)
	public OpenEntry open(CallerId caller, long id) {
		CalendarEntry entry = find(caller, id);
		if (entry.isDraft()) {
			return new OpenEntry(entry, null);
		}
		UUID publication = entry.publicationId();
		if (entry.status() != CalendarStatus.SCHEDULED || publication == null) {
			throw EntryConflict.of(entry.status());
		}
		Publication scheduled = this.publications.get(publication);
		if (!scheduled.isChangeable(this.clock.instant())) {
			throw EntryConflict.of(scheduled.status());
		}
		return new OpenEntry(entry, scheduled.owner().instagramUserId());
	}

	/**
	 * A new entry.
	 * @param publication of one that is scheduled
	 * @param claim the request's, which is bound to the entry
	 */
	public long add(CallerId caller, EntryPlan plan, @Nullable Publication publication, Claim claim) {
		CalendarEntry entry = this.entries.save(new CalendarEntry(caller, plan, now()));
		if (publication != null) {
			this.publications.add(publication, Claim.NONE, entry);
		}
		this.files.follow(caller, entry);
		claim.bind(Long.toString(entry.id()));
		return entry.id();
	}

	/**
	 * Writes an entry anew, and does to its publication what follows.
	 * @param publication of a draft that gets scheduled
	 */
	public void write(CallerId caller, CalendarEntry seen, EntryPlan plan, @Nullable Publication publication) {
		CalendarEntry entry = same(caller, seen);
		UUID before = entry.publicationId();
		if (publication != null) {
			this.publications.add(publication, Claim.NONE, entry);
		}
		else if (before != null && plan.isDraft()) {
			this.interventions.cancel(caller, before);
			entry.withdrawn();
		}
		else if (before != null) {
			this.interventions.revise(caller, before, plan.draft());
		}
		entry.written(plan, now());
		this.files.follow(caller, entry);
	}

	/**
	 * Publishes an entry now.
	 * @param publication of a draft
	 * @param claim the request's, which is bound to the publication
	 * @return the publication
	 */
	public UUID publish(CallerId caller, CalendarEntry seen, @Nullable Publication publication, Claim claim) {
		CalendarEntry entry = same(caller, seen);
		UUID id = (publication != null) ? publication.getId() : entry.publicationId();
		if (id == null) {
			throw new IllegalStateException("Entry " + entry.id() + " has nothing to publish");
		}
		if (publication != null) {
			this.publications.add(publication, claim, entry);
		}
		else {
			claim.bind(id.toString());
			this.interventions.publishNow(caller, id);
		}
		entry.due(now());
		this.files.follow(caller, entry);
		return id;
	}

	/**
	 * Stops what has not been sent.
	 */
	public void cancel(CallerId caller, long id) {
		CalendarEntry entry = find(caller, id);
		UUID publication = entry.publicationId();
		if (entry.isDraft()) {
			entry.cancelled(now());
			this.files.follow(caller, entry);
		}
		else if (entry.status() == CalendarStatus.SCHEDULED && publication != null) {
			this.interventions.cancel(caller, publication);
		}
		else {
			throw EntryConflict.of(entry.status());
		}
	}

	/**
	 * Takes an entry out of the calendar. What is live stays live.
	 */
	public void delete(CallerId caller, long id) {
		CalendarEntry entry = find(caller, id);
		if (entry.status() == CalendarStatus.SCHEDULED) {
			OpenEntry open = open(caller, id);
			this.interventions.cancel(caller, open.publication());
		}
		this.files.forget(caller, entry);
		this.entries.delete(entry);
	}

	private CalendarEntry find(CallerId caller, long id) {
		return this.entries.findByIdAndUserId(id, caller.value())
			.orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND,
					"You have no calendar entry with this id"));
	}

	private CalendarEntry same(CallerId caller, CalendarEntry seen) {
		CalendarEntry entry = find(caller, seen.id());
		if (entry.version() != seen.version()) {
			throw new OptimisticLockingFailureException("Entry " + seen.id() + " was changed meanwhile");
		}
		return entry;
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/**
	 * Some entries.
	 *
	 * @param count how many there are in all
	 * @param results the first of them
	 */
	record Entries(long count, List<EntryView> results) {
	}

	/**
	 * An entry that can be changed.
	 *
	 * @param instagramUserId the account of its publication; null for a draft
	 */
	record OpenEntry(CalendarEntry entry, @Nullable String instagramUserId) {

		UUID publication() {
			return java.util.Objects.requireNonNull(this.entry.publicationId());
		}

	}

}

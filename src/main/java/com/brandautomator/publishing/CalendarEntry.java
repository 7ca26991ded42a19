package com.brandautomator.publishing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.brandautomator.security.CallerId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the content calendar: a draft, or what is shown of a publication.
 * Everything published from here has one.
 */
@Entity
@Table(name = "content_calendar_entry")
class CalendarEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "content_calendar_entry_seq")
	@SequenceGenerator(name = "content_calendar_entry_seq", allocationSize = 1)
	private @Nullable Long id;

	private String userId;

	private @Nullable UUID publicationId;

	private EntryContent content;

	private List<String> platforms = new ArrayList<>(List.of("instagram"));

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Object> socialProfiles;

	private boolean testMode;

	private CalendarStatus status;

	private Instant scheduledDate;

	private @Nullable Instant publishedAt;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, @Nullable Object> postResults = new LinkedHashMap<>();

	private Instant createdAt;

	private Instant updatedAt;

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init") // for JPA
	protected CalendarEntry() {
	}

	/** A draft. */
	CalendarEntry(CallerId caller, EntryPlan plan, Instant now) {
		this.userId = caller.value();
		this.content = plan.content();
		this.socialProfiles = plan.socialProfiles();
		this.status = CalendarStatus.DRAFT;
		this.scheduledDate = plan.date();
		this.createdAt = now;
		this.updatedAt = now;
	}

	/** What is shown of a publication. */
	CalendarEntry(Publication publication, Instant now) {
		this.userId = publication.caller().value();
		this.content = EntryContent.of(publication);
		this.socialProfiles = List.of();
		this.scheduledDate = (publication.schedule().time() != null) ? publication.schedule().time() : now;
		this.createdAt = now;
		this.status = CalendarStatus.SCHEDULED;
		bind(publication);
	}

	/** A draft gets its publication. */
	void bind(Publication publication) {
		this.publicationId = publication.getId();
		follow(publication.view());
	}

	/**
	 * Shows how its publication stands.
	 */
	void follow(PublicationView publication) {
		this.status = EntryResults.status(publication);
		this.testMode = publication.owner().testMode();
		this.postResults = EntryResults.of(publication);
		this.publishedAt = publication.live().publishedAt();
		this.updatedAt = publication.updatedAt();
	}

	/** Somebody wrote it anew. */
	void written(EntryPlan plan, Instant now) {
		this.content = plan.content();
		this.socialProfiles = plan.socialProfiles();
		this.scheduledDate = plan.date();
		this.updatedAt = now;
	}

	/** It is a draft again; its publication was cancelled. */
	void withdrawn() {
		this.publicationId = null;
		this.status = CalendarStatus.DRAFT;
		this.testMode = false;
		this.postResults = new LinkedHashMap<>();
	}

	/** It is published at this moment. */
	void due(Instant now) {
		this.scheduledDate = now;
		this.updatedAt = now;
	}

	/** A draft that is not wanted any more. */
	void cancelled(Instant now) {
		if (this.status != CalendarStatus.DRAFT) {
			throw new IllegalStateException("An entry that is " + this.status + " is cancelled by its publication");
		}
		this.status = CalendarStatus.CANCELLED;
		this.updatedAt = now;
	}

	long id() {
		if (this.id == null) {
			throw new IllegalStateException("The entry has not been stored yet");
		}
		return this.id;
	}

	boolean isDraft() {
		return this.status == CalendarStatus.DRAFT;
	}

	/**
	 * Null for a draft, and for one that was cancelled as a draft.
	 */
	@Nullable UUID publicationId() {
		return this.publicationId;
	}

	CalendarStatus status() {
		return this.status;
	}

	EntryContent content() {
		return this.content;
	}

	List<Object> socialProfiles() {
		return this.socialProfiles;
	}

	Instant scheduledDate() {
		return this.scheduledDate;
	}

	long version() {
		return this.version;
	}

	EntryView view() {
		return new EntryView(id(), this.content.title(), this.content.content(), this.content.urls(), this.platforms,
				this.socialProfiles, EntryMediaType.of(this.content.kind()), this.scheduledDate, this.publishedAt,
				this.status, this.status.display(this.testMode), this.postResults, this.createdAt, this.updatedAt);
	}

}

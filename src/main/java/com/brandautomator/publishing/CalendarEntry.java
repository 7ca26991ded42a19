package com.brandautomator.publishing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
 * What the content calendar shows of a publication. Everything published from here has
 * one.
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

	private String title;

	private String content;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<String> mediaUrls;

	private List<String> platforms = new ArrayList<>(List.of("instagram"));

	private String status;

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

	CalendarEntry(Publication publication, Instant now) {
		this.userId = publication.caller().value();
		this.publicationId = publication.getId();
		this.title = publication.content().title();
		this.content = publication.content().caption();
		this.mediaUrls = publication.content().media().stream().map(MediaItem::url).toList();
		this.scheduledDate = (publication.scheduledTime() != null) ? publication.scheduledTime() : now;
		this.createdAt = now;
		this.status = "scheduled";
		follow(publication.view());
	}

	/**
	 * Shows how its publication stands. What is held or unconfirmed stays
	 * {@code scheduled}: showing it as failed would invite a second post.
	 */
	void follow(PublicationView publication) {
		this.status = switch (publication.status()) {
			case PUBLISHED, FAILED, CANCELLED -> publication.status().word();
			default -> "scheduled";
		};
		Map<String, @Nullable Object> results = new LinkedHashMap<>();
		results.put("state", publication.isAhead() ? "scheduled" : publication.status().word());
		results.put("publication_id", publication.id().toString());
		results.put("media_id", publication.live().mediaId());
		results.put("permalink", publication.live().permalink());
		results.put("error", (publication.failure() != null) ? publication.failure().message() : null);
		this.postResults = results;
		this.publishedAt = publication.live().publishedAt();
		this.updatedAt = publication.updatedAt();
	}

	long id() {
		if (this.id == null) {
			throw new IllegalStateException("The entry has not been stored yet");
		}
		return this.id;
	}

}

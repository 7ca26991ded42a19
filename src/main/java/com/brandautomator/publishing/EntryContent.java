package com.brandautomator.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.brandautomator.web.InvalidInput;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of the calendar is to publish; of a draft as far as it is known.
 *
 * @param title our own name for it
 * @param content the caption; may be empty
 * @param kind what it is; null while it has no media
 * @param media as publications have them
 * @param options further parameters of the post by Meta's names
 * @param firstComment posted once it is live; null for none
 */
@Embeddable
record EntryContent(String title, String content, @Nullable PublicationKind kind,
		@JdbcTypeCode(SqlTypes.JSON) List<MediaItem> media, @JdbcTypeCode(SqlTypes.JSON) Map<String, String> options,
		@Nullable String firstComment) {

	/** Nothing yet. */
	static final EntryContent NONE = new EntryContent("", "", null, List.of(), Map.of(), null);

	static EntryContent of(Publication publication) {
		Content content = publication.content();
		FirstComment comment = publication.firstComment();
		return new EntryContent(content.title(), content.caption(), content.kind(), content.media(), content.options(),
				(comment != null) ? comment.text() : null);
	}

	/**
	 * The same for a publication.
	 * @param time when; null for now
	 * @throws InvalidInput when there is nothing to publish yet
	 */
	Draft draft(@Nullable Instant time) {
		if (this.kind == null) {
			throw new InvalidInput("media_urls", "is required to publish");
		}
		return new Draft(this.kind, this.title, this.content, this.media, this.options, this.firstComment, time);
	}

	List<String> urls() {
		return this.media.stream().map(MediaItem::url).toList();
	}

}

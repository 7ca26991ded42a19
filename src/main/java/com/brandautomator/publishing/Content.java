package com.brandautomator.publishing;

import java.util.List;
import java.util.Map;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What is published.
 *
 * @param kind what it is
 * @param title our own name for it
 * @param caption may be empty
 * @param media one; of a carousel 2 to 10
 * @param options further parameters of the post by Meta's names (graph-api 3.2)
 */
@Embeddable
record Content(PublicationKind kind, String title, String caption, @JdbcTypeCode(SqlTypes.JSON) List<MediaItem> media,
		@JdbcTypeCode(SqlTypes.JSON) Map<String, String> options) {

	static Content of(Draft draft) {
		return new Content(draft.kind(), draft.title(), draft.caption(), List.copyOf(draft.media()), draft.options());
	}

	/**
	 * Meta's {@code media_type} of the medium once it is live.
	 */
	String mediaType() {
		return this.kind.mediaType(this.media.get(0));
	}

	/**
	 * Whether Meta has a video to process, which takes its time.
	 */
	boolean hasVideo() {
		return this.media.stream().anyMatch(MediaItem::isVideo);
	}

}

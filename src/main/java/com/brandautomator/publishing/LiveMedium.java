package com.brandautomator.publishing;

import java.time.Instant;

import com.brandautomator.graph.model.Media;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a publication became at Instagram, as far as it is known.
 *
 * @param mediaId the medium; null while nothing is live, or it is still looked for
 * @param mediaType Meta's word
 * @param permalink its page at Instagram; null when Meta does not show it
 * @param mediaUrl a signed address that expires
 * @param publishedAt when it went live
 */
@Embeddable
record LiveMedium(@Column(name = "media_id") @Nullable String mediaId,
		@Column(name = "media_type") @Nullable String mediaType, @Column(name = "permalink") @Nullable String permalink,
		@Column(name = "media_url") @Nullable String mediaUrl,
		@Column(name = "published_at") @Nullable Instant publishedAt) {

	/** Nothing is live as far as we know. */
	static final LiveMedium NONE = new LiveMedium(null, null, null, null, null);

	static LiveMedium withId(String mediaId) {
		return new LiveMedium(mediaId, null, null, null, null);
	}

	static LiveMedium of(Media medium) {
		return new LiveMedium(medium.id(), medium.mediaType(), medium.permalink(), medium.mediaUrl(),
				medium.timestamp());
	}

	/**
	 * The same, with what Meta left out.
	 */
	LiveMedium orElse(String mediaType, Instant publishedAt) {
		return new LiveMedium(this.mediaId, (this.mediaType != null) ? this.mediaType : mediaType, this.permalink,
				this.mediaUrl, (this.publishedAt != null) ? this.publishedAt : publishedAt);
	}

}

package com.brandautomator.sandbox.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What will be published, for 24 hours. Its state follows from the time.
 *
 * @param options by Meta's names, as JSON
 * @param children the ids of a carousel's items, with commas between
 * @param fileKey null for a carousel, and for a video that is not fetched yet
 * @param readyAt when its processing ends at the earliest
 * @param errorSubcode how its processing ends, when not well
 * @param fetchAt not null as long as its video is to be fetched
 * @param uploadKey where its video lies that is sent and not fetched; null for all others
 */
record Container(String id, String accountId, MediumKind kind, @Nullable String caption, String options,
		@Nullable String children, @Nullable String fileKey, @Nullable String coverKey, Instant createdAt,
		Instant readyAt, @Nullable Integer errorSubcode, @Nullable Instant publishedAt, @Nullable Instant fetchAt,
		long bytesTransferred, @Nullable Long sourceFileSize, @Nullable String uploadKey) {

	private static final Duration LIFE = Duration.ofHours(24);

	ContainerState state(Instant now) {
		if (this.publishedAt != null) {
			return ContainerState.PUBLISHED;
		}
		if (!now.isBefore(this.createdAt.plus(LIFE))) {
			return ContainerState.EXPIRED;
		}
		if (this.fetchAt != null || awaitsBytes() || now.isBefore(this.readyAt)) {
			return ContainerState.IN_PROGRESS;
		}
		return (this.errorSubcode != null) ? ContainerState.ERROR : ContainerState.FINISHED;
	}

	/**
	 * Whether its video is to be sent, and is not whole yet.
	 */
	boolean awaitsBytes() {
		return this.uploadKey != null && this.fileKey == null && this.errorSubcode == null && this.fetchAt == null;
	}

	String status(Instant now) {
		ContainerState state = state(now);
		return (state == ContainerState.ERROR) ? state.text() + this.errorSubcode : state.text();
	}

	Map<String, String> optionMap() {
		return JsonParameter.options(this.options);
	}

	List<String> childIds() {
		return (this.children != null) ? List.of(this.children.split(",")) : List.of();
	}

}

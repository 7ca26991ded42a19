package com.brandautomator.sandbox.publishing;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What will be published, for 24 hours. Its state follows from the time.
 *
 * @param readyAt when its processing ends
 * @param errorSubcode how its processing ends, when not well
 */
record Container(String id, String accountId, @Nullable String caption, @Nullable String altText, String imageKey,
		Instant createdAt, Instant readyAt, @Nullable Integer errorSubcode, @Nullable Instant publishedAt) {

	private static final Duration LIFE = Duration.ofHours(24);

	ContainerState state(Instant now) {
		if (this.publishedAt != null) {
			return ContainerState.PUBLISHED;
		}
		if (!now.isBefore(this.createdAt.plus(LIFE))) {
			return ContainerState.EXPIRED;
		}
		if (now.isBefore(this.readyAt)) {
			return ContainerState.IN_PROGRESS;
		}
		return (this.errorSubcode != null) ? ContainerState.ERROR : ContainerState.FINISHED;
	}

	String status(Instant now) {
		ContainerState state = state(now);
		return (state == ContainerState.ERROR) ? state.text() + this.errorSubcode : state.text();
	}

}

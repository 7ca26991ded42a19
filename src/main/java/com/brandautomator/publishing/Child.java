package com.brandautomator.publishing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The container of one medium of a carousel.
 *
 * @param place which medium, from 0
 * @param id Meta's id of the container
 * @param createdAt when Meta made it
 * @param finished whether Meta has processed it
 * @param uploadUri where the bytes of its video go; null once all are there, and where
 * Meta fetches it
 */
record Child(int place, String id, Instant createdAt, boolean finished, @Nullable String uploadUri) {

	Child done() {
		return new Child(this.place, this.id, this.createdAt, true, null);
	}

	Child sent() {
		return new Child(this.place, this.id, this.createdAt, this.finished, null);
	}

}

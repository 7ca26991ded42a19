package com.brandautomator.publishing;

import java.time.Instant;

/**
 * The container of one medium of a carousel.
 *
 * @param place which medium, from 0
 * @param id Meta's id of the container
 * @param createdAt when Meta made it
 * @param finished whether Meta has processed it
 */
record Child(int place, String id, Instant createdAt, boolean finished) {

	Child done() {
		return new Child(this.place, this.id, this.createdAt, true);
	}

}

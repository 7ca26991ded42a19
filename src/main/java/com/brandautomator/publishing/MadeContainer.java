package com.brandautomator.publishing;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The container that Meta made for a publication, and how often it was asked to publish
 * it.
 *
 * @param id null while there is none
 * @param createdAt when Meta made it
 * @param publishingAt when the last publish call was about to be sent; null when it never
 * was
 * @param publishCalls how many publish calls were sent
 */
@Embeddable
record MadeContainer(@Column(name = "container_id") @Nullable String id,
		@Column(name = "container_created_at") @Nullable Instant createdAt,
		@Column(name = "publishing_at") @Nullable Instant publishingAt,
		@Column(name = "publish_calls") int publishCalls) {

	/** There is none. */
	static final MadeContainer NONE = new MadeContainer(null, null, null, 0);

	/**
	 * The id, where there must be one.
	 * @throws IllegalStateException when there is none
	 */
	String requiredId() {
		if (this.id == null) {
			throw new IllegalStateException("No container has been made");
		}
		return this.id;
	}

	/**
	 * Meta made it just now.
	 */
	MadeContainer made(String id, Instant now) {
		return new MadeContainer(id, now, this.publishingAt, this.publishCalls);
	}

	/**
	 * A publish call is about to be sent.
	 */
	MadeContainer sent(Instant now) {
		return new MadeContainer(this.id, this.createdAt, now, this.publishCalls + 1);
	}

	/**
	 * Meta refused the last publish call: it had no effect.
	 */
	MadeContainer notSent() {
		boolean first = this.publishCalls <= 1;
		return new MadeContainer(this.id, this.createdAt, first ? null : this.publishingAt,
				Math.max(0, this.publishCalls - 1));
	}

	/**
	 * It turned out to be live, whoever sent the call.
	 */
	MadeContainer live(Instant now) {
		return (this.publishingAt != null) ? this : new MadeContainer(this.id, this.createdAt, now, this.publishCalls);
	}

}

package com.brandautomator.publishing;

import java.time.Instant;
import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The comment that the account itself leaves below a publication once it is live, at most
 * once.
 *
 * @param text what it says
 * @param status how far it is
 * @param id Meta's id of the comment; null while it is not known
 * @param sentAt when it was about to be sent; null when it never was
 * @param calls how often it was about to be sent; null when it never was
 * @param error why it was given up, in plain words
 */
@Embeddable
record FirstComment(@Column(name = "first_comment") String text, @Column(name = "first_comment_status") Status status,
		@Column(name = "first_comment_id") @Nullable String id,
		@Column(name = "first_comment_sent_at") @Nullable Instant sentAt,
		@Column(name = "first_comment_calls") @Nullable Integer calls,
		@Column(name = "first_comment_error") @Nullable String error) {

	/**
	 * How far it is.
	 */
	enum Status {

		/** It waits for the publication to be live. */
		WAITING,
		/** The call is out: it may be there already. */
		SENDING,
		/** It is there. */
		POSTED,
		/** It is not there and will not be. */
		FAILED,
		/** It may be there; only a person can say. */
		UNCONFIRMED;

		boolean isPending() {
			return this == WAITING || this == SENDING;
		}

		/**
		 * The word in the database and in answers.
		 */
		String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	static @Nullable FirstComment of(@Nullable String text) {
		return (text != null) ? new FirstComment(text, Status.WAITING, null, null, null, null) : null;
	}

	boolean isPending() {
		return this.status.isPending();
	}

	FirstComment sending(Instant now) {
		return new FirstComment(this.text, Status.SENDING, null, now, ((this.calls != null) ? this.calls : 0) + 1,
				null);
	}

	FirstComment notSent() {
		return new FirstComment(this.text, Status.WAITING, null, null, this.calls, null);
	}

	FirstComment posted(String id) {
		return new FirstComment(this.text, Status.POSTED, id, this.sentAt, this.calls, null);
	}

	FirstComment ended(boolean mayBeThere, String error) {
		return new FirstComment(this.text, mayBeThere ? Status.UNCONFIRMED : Status.FAILED, null, this.sentAt,
				this.calls, error);
	}

}

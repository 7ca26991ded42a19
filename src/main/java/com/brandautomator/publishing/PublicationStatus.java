package com.brandautomator.publishing;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Where a publication stands, and where it may go from there.
 */
enum PublicationStatus {

	/** Waits for its time. */
	SCHEDULED,
	/** Waits for its turn. */
	QUEUED,
	/** Its file is on the way to Meta. */
	UPLOADING,
	/** Meta has a container and works on it. */
	PROCESSING,
	/** The container may be published. */
	READY,
	/** The publish call is out: it may be live already. */
	PUBLISHING,
	/** It is live; its media id or permalink is being found. */
	CONFIRMING,
	/** It is live, and we know where. */
	PUBLISHED,
	/** It is not live and will not be. */
	FAILED,
	/** It may be live; only a person can say. */
	UNCONFIRMED,
	/** A person stopped it before it was sent. */
	CANCELLED,
	/** It is held, with a reason. */
	PAUSED;

	private static final Set<PublicationStatus> ENDED = EnumSet.of(PUBLISHED, FAILED, UNCONFIRMED, CANCELLED);

	/** Those of these that were sent may be live without our knowing where. */
	static final Set<PublicationStatus> MAY_BE_LIVE = EnumSet.of(PROCESSING, READY, PUBLISHING, CONFIRMING, PAUSED,
			UNCONFIRMED);

	/** The publish call has not been sent since it became this. */
	static final Set<PublicationStatus> UNSENT = EnumSet.of(SCHEDULED, QUEUED, UPLOADING, PROCESSING, READY);

	/**
	 * The word in the database and in answers.
	 */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether the machine has nothing more to do, now or later.
	 */
	boolean isEnded() {
		return ENDED.contains(this);
	}

	/**
	 * Whether the machine has nothing more to do until somebody acts.
	 */
	boolean isResting() {
		return isEnded() || this == PAUSED;
	}

	/**
	 * Whether the publish call has not been sent since it became this.
	 */
	boolean isUnsent() {
		return UNSENT.contains(this);
	}

	boolean canBecome(PublicationStatus next) {
		return switch (this) {
			case SCHEDULED -> EnumSet.of(SCHEDULED, QUEUED, PAUSED, FAILED, CANCELLED).contains(next);
			case QUEUED -> EnumSet.of(SCHEDULED, UPLOADING, PROCESSING, PAUSED, FAILED, CANCELLED).contains(next);
			case UPLOADING ->
				EnumSet.of(SCHEDULED, UPLOADING, PROCESSING, QUEUED, PAUSED, FAILED, CANCELLED).contains(next);
			case PROCESSING -> EnumSet
				.of(SCHEDULED, UPLOADING, PROCESSING, READY, CONFIRMING, QUEUED, PAUSED, FAILED, UNCONFIRMED, CANCELLED)
				.contains(next);
			case READY -> EnumSet.of(SCHEDULED, PUBLISHING, QUEUED, PAUSED, FAILED, CANCELLED).contains(next);
			case PUBLISHING ->
				EnumSet.of(CONFIRMING, PROCESSING, READY, QUEUED, PAUSED, FAILED, UNCONFIRMED).contains(next);
			case CONFIRMING -> EnumSet.of(CONFIRMING, PUBLISHED, UNCONFIRMED, PAUSED).contains(next);
			case PAUSED -> EnumSet.of(SCHEDULED, QUEUED, PROCESSING, CANCELLED).contains(next);
			// a person asks for it once more
			case FAILED -> EnumSet.of(QUEUED, PROCESSING).contains(next);
			case UNCONFIRMED -> next == PROCESSING;
			case PUBLISHED, CANCELLED -> false;
		};
	}

}

package com.brandautomator.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.security.CallerId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Persistable;

/**
 * One thing that a person wants on one Instagram account, from the wish to the permalink.
 * Belongs for ever to the account it was made for. Guards its own transitions.
 */
@Entity
class Publication implements Persistable<UUID> {

	@Id
	private UUID id;

	private String userId;

	private String instagramUserId;

	private String instagramUsername;

	private boolean testMode;

	private PublicationKind kind;

	private PublicationStatus status;

	private @Nullable PausedReason pausedReason;

	private String title;

	private String caption;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<MediaItem> media;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, String> options;

	private @Nullable Instant scheduledTime;

	private MadeContainer container = MadeContainer.NONE;

	private int attempts;

	private @Nullable LiveMedium live;

	private @Nullable Failure failure;

	private Instant createdAt;

	private Instant updatedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init") // for JPA
	protected Publication() {
	}

	Publication(CallerId caller, InstagramAccount account, Draft draft, Instant now) {
		this.id = UUID.randomUUID();
		this.userId = caller.value();
		this.instagramUserId = account.instagramUserId();
		this.instagramUsername = account.username();
		this.testMode = account.testMode();
		this.kind = draft.kind();
		this.status = (draft.scheduledTime() != null) ? PublicationStatus.SCHEDULED : PublicationStatus.QUEUED;
		this.title = draft.title();
		this.caption = draft.caption();
		this.media = draft.media();
		this.options = draft.options();
		this.scheduledTime = draft.scheduledTime();
		this.createdAt = now;
		this.updatedAt = now;
	}

	/** Its time has come, or it starts over: no container counts any more. */
	void queued(Instant now) {
		become(PublicationStatus.QUEUED, now);
		this.container = MadeContainer.NONE;
	}

	/** Meta made a container; its id is kept before anything is done with it. */
	void processing(String containerId, Instant now) {
		become(PublicationStatus.PROCESSING, now);
		this.container = this.container.made(containerId, now);
	}

	/** The container turned out to be not ready after all. */
	void processingAgain(Instant now) {
		become(PublicationStatus.PROCESSING, now);
	}

	/** The container may be published. */
	void ready(Instant now) {
		become(PublicationStatus.READY, now);
	}

	/** The publish call is about to be sent: from here on it may be live. */
	void publishing(Instant now) {
		become(PublicationStatus.PUBLISHING, now);
		this.container = this.container.sent(now);
	}

	/**
	 * It is live.
	 * @param mediaId null while it is still to be found; one that is known stays known
	 */
	void confirming(@Nullable String mediaId, Instant now) {
		become(PublicationStatus.CONFIRMING, now);
		this.container = this.container.live(now);
		if (mediaId != null) {
			this.live = LiveMedium.withId(mediaId);
		}
	}

	/** It is live and we know where. */
	void published(LiveMedium medium, Instant now) {
		become(PublicationStatus.PUBLISHED, now);
		this.live = medium.orElse(mediaType(), now);
	}

	/** It is not live and will not be. */
	void failed(Failure failure, Instant now) {
		become(PublicationStatus.FAILED, now);
		this.failure = failure;
	}

	/** It may be live; a person must look. */
	void unconfirmed(Failure failure, Instant now) {
		become(PublicationStatus.UNCONFIRMED, now);
		this.failure = failure;
	}

	/** The machine can do no more. */
	void ended(Failure failure, boolean mayBeLive, Instant now) {
		if (mayBeLive) {
			unconfirmed(failure, now);
		}
		else {
			failed(failure, now);
		}
	}

	/** It is held. */
	void paused(PausedReason reason, Instant now) {
		become(PublicationStatus.PAUSED, now);
		this.pausedReason = reason;
	}

	/**
	 * It goes on where it safely can: at its container when there is one, whose state
	 * then decides; else at its time, which may have passed too long ago by now.
	 */
	void resumed(Instant now) {
		if (this.container.id() != null) {
			become(PublicationStatus.PROCESSING, now);
		}
		else {
			become((this.scheduledTime != null) ? PublicationStatus.SCHEDULED : PublicationStatus.QUEUED, now);
		}
	}

	/** A person stopped it. */
	void cancelled(Instant now) {
		become(PublicationStatus.CANCELLED, now);
	}

	/** A step failed and will be tried again. */
	void tried() {
		this.attempts++;
	}

	private void become(PublicationStatus next, Instant now) {
		if (!this.status.canBecome(next)) {
			throw new IllegalStateException("A publication that is " + this.status + " cannot become " + next);
		}
		this.status = next;
		this.pausedReason = null;
		this.attempts = 0;
		this.updatedAt = now;
	}

	@Override
	public UUID getId() {
		return this.id;
	}

	@Override
	public boolean isNew() {
		return this.version == null;
	}

	boolean isPausedFor(Set<PausedReason> reasons) {
		return this.pausedReason != null && reasons.contains(this.pausedReason);
	}

	CallerId caller() {
		return new CallerId(this.userId);
	}

	String instagramUserId() {
		return this.instagramUserId;
	}

	PublicationStatus status() {
		return this.status;
	}

	PublicationKind kind() {
		return this.kind;
	}

	/**
	 * Meta's {@code media_type} of the medium once it is live.
	 */
	String mediaType() {
		return this.kind.mediaType(this.media.get(0));
	}

	String title() {
		return this.title;
	}

	String caption() {
		return this.caption;
	}

	List<MediaItem> media() {
		return this.media;
	}

	Map<String, String> options() {
		return this.options;
	}

	int attempts() {
		return this.attempts;
	}

	/**
	 * When it was to be sent.
	 */
	Instant time() {
		return (this.scheduledTime != null) ? this.scheduledTime : this.createdAt;
	}

	@Nullable Instant scheduledTime() {
		return this.scheduledTime;
	}

	MadeContainer container() {
		return this.container;
	}

	/**
	 * What it became; its parts are null as long as they are not known.
	 */
	LiveMedium live() {
		return (this.live != null) ? this.live : LiveMedium.NONE;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	private @Nullable String pausedMessage() {
		if (this.pausedReason == null) {
			return null;
		}
		boolean mayBeLive = this.pausedReason.isOfTheToken() && this.container.publishingAt() != null;
		return (mayBeLive ? "It may be live already, so please do not post it again. " : "")
				+ this.pausedReason.sentence();
	}

	PublicationView view() {
		return new PublicationView(this.id, this.kind.word(), this.status.word(),
				(this.pausedReason != null) ? this.pausedReason.word() : null, pausedMessage(), this.title,
				this.caption, this.instagramUserId, this.instagramUsername, this.scheduledTime, this.container.id(),
				live(), this.failure, this.createdAt, this.updatedAt, this.testMode);
	}

}

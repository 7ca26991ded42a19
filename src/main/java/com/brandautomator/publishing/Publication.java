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
	private List<String> media;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, String> options;

	private @Nullable Instant scheduledTime;

	private @Nullable String containerId;

	private @Nullable Instant containerCreatedAt;

	private @Nullable Instant publishingAt;

	private int publishCalls;

	private int attempts;

	private @Nullable String mediaId;

	private @Nullable String mediaType;

	private @Nullable String permalink;

	private @Nullable String mediaUrl;

	private @Nullable Instant publishedAt;

	private @Nullable Integer errorStatus;

	private @Nullable String errorCode;

	private @Nullable String errorMessage;

	@JdbcTypeCode(SqlTypes.JSON)
	private @Nullable Map<String, @Nullable Object> errorGraph;

	private @Nullable String idempotencyKey;

	private @Nullable String requestSha256;

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
		if (draft.idempotency() != null) {
			this.idempotencyKey = draft.idempotency().key();
			this.requestSha256 = draft.idempotency().sha256();
		}
		this.createdAt = now;
		this.updatedAt = now;
	}

	/** Its time has come, or it starts over: no container counts any more. */
	void queued(Instant now) {
		become(PublicationStatus.QUEUED, now);
		this.containerId = null;
		this.containerCreatedAt = null;
		this.publishingAt = null;
		this.publishCalls = 0;
	}

	/** Meta made a container; its id is kept before anything is done with it. */
	void processing(String containerId, Instant now) {
		become(PublicationStatus.PROCESSING, now);
		this.containerId = containerId;
		this.containerCreatedAt = now;
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
		this.publishingAt = now;
		this.publishCalls++;
	}

	/** It is live; the media id is known, or still to be found. */
	void confirming(@Nullable String mediaId, Instant now) {
		become(PublicationStatus.CONFIRMING, now);
		if (this.publishingAt == null) {
			this.publishingAt = now;
		}
		this.mediaId = mediaId;
	}

	/** It is live and we know where. */
	void published(@Nullable String permalink, @Nullable String mediaUrl, @Nullable String mediaType,
			@Nullable Instant publishedAt, Instant now) {
		become(PublicationStatus.PUBLISHED, now);
		this.permalink = permalink;
		this.mediaUrl = mediaUrl;
		this.mediaType = (mediaType != null) ? mediaType : this.kind.mediaType();
		this.publishedAt = (publishedAt != null) ? publishedAt : now;
	}

	/** It is not live and will not be. */
	void failed(Failure failure, Instant now) {
		become(PublicationStatus.FAILED, now);
		fail(failure);
	}

	/** It may be live; a person must look. */
	void unconfirmed(Failure failure, Instant now) {
		become(PublicationStatus.UNCONFIRMED, now);
		fail(failure);
	}

	/** It is held. */
	void paused(PausedReason reason, Instant now) {
		become(PublicationStatus.PAUSED, now);
		this.pausedReason = reason;
	}

	/**
	 * It goes on where it safely can: at its container when there is one, whose state
	 * then decides.
	 */
	void resumed(Instant now) {
		if (this.containerId != null) {
			become(PublicationStatus.PROCESSING, now);
		}
		else {
			become((this.scheduledTime != null && this.scheduledTime.isAfter(now)) ? PublicationStatus.SCHEDULED
					: PublicationStatus.QUEUED, now);
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

	private void fail(Failure failure) {
		this.errorStatus = failure.status();
		this.errorCode = failure.code();
		this.errorMessage = failure.message();
		this.errorGraph = failure.graph();
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

	String title() {
		return this.title;
	}

	String caption() {
		return this.caption;
	}

	List<String> media() {
		return this.media;
	}

	Map<String, String> options() {
		return this.options;
	}

	int publishCalls() {
		return this.publishCalls;
	}

	int attempts() {
		return this.attempts;
	}

	@Nullable Instant scheduledTime() {
		return this.scheduledTime;
	}

	@Nullable Instant containerCreatedAt() {
		return this.containerCreatedAt;
	}

	@Nullable Instant publishingAt() {
		return this.publishingAt;
	}

	@Nullable String mediaId() {
		return this.mediaId;
	}

	@Nullable String requestSha256() {
		return this.requestSha256;
	}

	long version() {
		return (this.version != null) ? this.version : 0;
	}

	/**
	 * The container.
	 * @throws IllegalStateException when none has been made
	 */
	String container() {
		if (this.containerId == null) {
			throw new IllegalStateException("Publication " + this.id + " has no container");
		}
		return this.containerId;
	}

	PublicationView view() {
		return new PublicationView(this.id, this.kind.word(), this.status.word(),
				(this.pausedReason != null) ? this.pausedReason.word() : null,
				(this.pausedReason != null) ? this.pausedReason.sentence() : null, this.title, this.caption,
				this.instagramUserId, this.instagramUsername, this.scheduledTime, this.containerId, this.mediaId,
				this.mediaType, this.permalink, this.mediaUrl, this.publishedAt, failure(), this.createdAt,
				this.updatedAt, this.testMode);
	}

	private @Nullable Failure failure() {
		return (this.errorStatus != null && this.errorCode != null && this.errorMessage != null)
				? new Failure(this.errorStatus, this.errorCode, this.errorMessage, this.errorGraph) : null;
	}

}

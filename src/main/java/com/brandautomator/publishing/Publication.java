package com.brandautomator.publishing;

import java.time.Instant;
import java.util.function.UnaryOperator;

import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.security.CallerId;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person wants on one Instagram account, from the wish to the permalink.
 * Belongs for ever to the account it was made for. Guards its own transitions.
 */
@Entity
class Publication extends NamedByUs {

	private Owner owner;

	private PublicationStatus status;

	private @Nullable PausedReason pausedReason;

	private Content content;

	private Schedule schedule;

	private MadeContainer container = MadeContainer.NONE;

	private int attempts;

	private @Nullable LiveMedium live;

	private @Nullable Failure failure;

	private @Nullable FirstComment firstComment;

	private Instant createdAt;

	private Instant updatedAt;

	@SuppressWarnings("NullAway.Init") // for JPA
	protected Publication() {
	}

	Publication(CallerId caller, InstagramAccount account, Draft draft, Instant now) {
		this.owner = Owner.of(caller, account);
		this.content = Content.of(draft);
		this.schedule = Schedule.of(draft.scheduledTime(), now);
		this.status = this.schedule.beginning();
		this.firstComment = FirstComment.of(draft.firstComment());
		this.createdAt = now;
		this.updatedAt = now;
	}

	/** Its time has come, or it starts over: no container counts any more. */
	void queued(Instant now) {
		become(PublicationStatus.QUEUED, now);
		this.container = this.container.startedOver();
	}

	/** Meta spoilt its container; a new one may do. */
	void rebuilt(Instant now) {
		queued(now);
		this.container = this.container.spoilt();
	}

	/** Meta made the container of one medium; its id is kept before anything else. */
	void childMade(int place, String containerId, @Nullable String uploadUri, Instant now) {
		become((uploadUri != null) ? PublicationStatus.UPLOADING : PublicationStatus.PROCESSING, now);
		this.container = this.container.childMade(place, containerId, uploadUri, now);
	}

	/** Meta made a container whose bytes are sent; both are kept before any is. */
	void uploading(String containerId, String uploadUri, Instant now) {
		become(PublicationStatus.UPLOADING, now);
		this.container = this.container.made(containerId, uploadUri, now);
	}

	/** More of a video has come to Meta than before. */
	void uploadingOn(Instant now) {
		become(PublicationStatus.UPLOADING, now);
	}

	/** Meta has all bytes of a video. */
	void sent(UnaryOperator<MadeContainer> change, Instant now) {
		become(PublicationStatus.PROCESSING, now);
		this.container = change.apply(this.container);
	}

	/** There is news of its containers that takes it no step further. */
	void container(UnaryOperator<MadeContainer> change, Instant now) {
		this.container = change.apply(this.container);
		this.updatedAt = now;
	}

	/** Meta made a container; its id is kept before anything is done with it. */
	void processing(String containerId, Instant now) {
		become(PublicationStatus.PROCESSING, now);
		this.container = this.container.made(containerId, null, now);
	}

	/** The container turned out to be not ready after all. */
	void processingAgain(Instant now) {
		become(PublicationStatus.PROCESSING, now);
		this.container = this.container.notSent();
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

	/** Meta refused the publish call for good: by that call it did not go live. */
	void notSent(Instant now) {
		become(PublicationStatus.READY, now);
		this.container = this.container.notSent();
	}

	/**
	 * It is live.
	 * @param mediaId null while it is still to be found; one that is known stays known
	 */
	void confirming(@Nullable String mediaId, Instant now) {
		become(PublicationStatus.CONFIRMING, now);
		this.container = this.container.live(now);
		this.live = (mediaId != null) ? LiveMedium.withId(mediaId) : this.live;
	}

	/** It is live and we know where. */
	void published(LiveMedium medium, Instant now) {
		become(PublicationStatus.PUBLISHED, now);
		this.live = medium.orElse(this.content.mediaType(), now);
	}

	/** It is not live and will not be. */
	void failed(Failure failure, Instant now) {
		ended(failure, false, now);
	}

	/** It may be live; a person must look. */
	void unconfirmed(Failure failure, Instant now) {
		ended(failure, true, now);
	}

	/** The machine can do no more. */
	void ended(Failure failure, boolean mayBeLive, Instant now) {
		become(mayBeLive ? PublicationStatus.UNCONFIRMED : PublicationStatus.FAILED, now);
		this.failure = failure;
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
			become(this.schedule.beginning(), now);
		}
	}

	/** There was no room; that it waited for some is no lateness. */
	void resumedInTime(Instant now) {
		resumed(now);
		this.schedule = this.schedule.from(now);
	}

	/** A person stopped it. */
	void cancelled(Instant now) {
		become(PublicationStatus.CANCELLED, now);
	}

	/**
	 * A person wants something else published, or at another time: it starts over. What
	 * is held stays so until it has a time that is still to come.
	 */
	void revised(Draft draft, Instant now) {
		this.schedule = Schedule.of(draft.scheduledTime(), now);
		if (this.status != PublicationStatus.PAUSED || this.schedule.isAhead(now)) {
			become(this.schedule.beginning(), now);
		}
		this.updatedAt = now;
		this.content = Content.of(draft);
		this.firstComment = FirstComment.of(draft.firstComment());
		this.container = MadeContainer.NONE;
	}

	/** A person wants it published now, or tried once more. */
	void wantedNow(Instant now) {
		this.schedule = Schedule.of(null, now);
		this.failure = null;
		container(MadeContainer::wantedAgain, now);
		// A container that was sent decides itself what may be done.
		if (this.status == PublicationStatus.SCHEDULED || this.status == PublicationStatus.FAILED && !mayBeLive()) {
			queued(now);
		}
		else if (this.status.isResting()) {
			resumed(now);
		}
	}

	/** Something was noticed that changes nothing. */
	void noticed(Instant now) {
		this.updatedAt = now;
	}

	/** Its first comment is one step further. */
	void commented(FirstComment comment, Instant now) {
		this.firstComment = comment;
		this.updatedAt = now;
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

	@Nullable PausedReason pausedReason() {
		return this.pausedReason;
	}

	/** Whether its publish call may have been sent, so that it may be live. */
	boolean mayBeLive() {
		return this.container.publishingAt() != null;
	}

	/** Whether nobody has begun to send it, so that it may still be changed. */
	boolean isChangeable(Instant now) {
		boolean waits = this.status == PublicationStatus.SCHEDULED || this.status == PublicationStatus.PAUSED;
		return (waits || this.status.isUnsent() && this.schedule.isAhead(now)) && !mayBeLive();
	}

	CallerId caller() {
		return new CallerId(this.owner.userId());
	}

	Owner owner() {
		return this.owner;
	}

	Content content() {
		return this.content;
	}

	PublicationStatus status() {
		return this.status;
	}

	int attempts() {
		return this.attempts;
	}

	/** Whether it is live and its first comment is still to come. */
	boolean owesComment() {
		return this.status == PublicationStatus.PUBLISHED && this.firstComment != null && this.firstComment.isPending();
	}

	@Nullable FirstComment firstComment() {
		return this.firstComment;
	}

	Schedule schedule() {
		return this.schedule;
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

	PublicationView view() {
		return new PublicationView(getId(), this.status, this.pausedReason, this.owner, this.content, this.schedule,
				this.container, live(), this.failure, this.firstComment, this.createdAt, this.updatedAt);
	}

}

package com.brandautomator.publishing;

import java.util.UUID;

import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.InstagramService;

import org.springframework.stereotype.Component;

/**
 * Takes a publication from step to step. Each step is committed before the next begins,
 * so that a process that dies at any instant is followed by one that knows what may have
 * happened. No transaction spans a call to Meta.
 */
@Component
class PublicationMachine {

	private static final int STEPS_IN_A_ROW = 30;

	private final Publications publications;

	private final InstagramService instagram;

	private final TimeSteps time;

	private final ContainerSteps containers;

	private final PublishSteps publish;

	private final ConfirmSteps confirm;

	private final Setbacks setbacks;

	PublicationMachine(Publications publications, InstagramService instagram, TimeSteps time, ContainerSteps containers,
			PublishSteps publish, ConfirmSteps confirm, Setbacks setbacks) {
		this.publications = publications;
		this.instagram = instagram;
		this.time = time;
		this.containers = containers;
		this.publish = publish;
		this.confirm = confirm;
		this.setbacks = setbacks;
	}

	/**
	 * Takes as many steps as can follow one another now.
	 * @return when to look again
	 */
	Next advance(UUID id) {
		Next next = Next.AT_ONCE;
		for (int step = 0; next.isAtOnce() && step < STEPS_IN_A_ROW; step++) {
			Publication publication = this.publications.get(id);
			try {
				next = step(publication);
			}
			catch (RuntimeException ex) {
				next = this.setbacks.after(this.publications.get(id), ex);
			}
		}
		return next;
	}

	private Next step(Publication publication) {
		if (this.time.isOverdue(publication)) {
			return this.time.hold(publication);
		}
		return switch (publication.status()) {
			case SCHEDULED -> this.time.begin(publication);
			case QUEUED -> this.containers.create(publication, account(publication));
			case UPLOADING, PROCESSING -> this.containers.poll(publication, account(publication));
			case READY -> this.time.isAhead(publication) ? this.time.untilItsTime(publication)
					: this.publish.publish(publication, account(publication));
			case PUBLISHING -> this.publish.reconcile(publication, account(publication));
			case CONFIRMING -> this.confirm.confirm(publication, account(publication));
			case PAUSED -> resume(publication);
			case PUBLISHED ->
				publication.owesComment() ? this.confirm.comment(publication, account(publication)) : Next.REST;
			case FAILED, UNCONFIRMED, CANCELLED -> Next.REST;
		};
	}

	// Where the account opens again, the token that was refused was an old one.
	private Next resume(Publication publication) {
		PausedReason reason = publication.pausedReason();
		if (reason != null && reason.isOfTheToken()) {
			account(publication);
		}
		return this.time.resume(publication);
	}

	// What is made ahead of its time is background work: it leaves the last of Meta's
	// calls to those that somebody waits for.
	private InstagramAccount account(Publication publication) {
		InstagramAccount account = this.instagram.account(publication.caller(), publication.owner().instagramUserId());
		return this.time.isAhead(publication) ? account.inBackground() : account;
	}

}

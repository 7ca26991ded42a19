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

	private static final int STEPS_IN_A_ROW = 20;

	private final Publications publications;

	private final InstagramService instagram;

	private final ContainerSteps containers;

	private final PublishSteps publish;

	private final ConfirmSteps confirm;

	private final Setbacks setbacks;

	private final OverdueRule overdue;

	PublicationMachine(Publications publications, InstagramService instagram, ContainerSteps containers,
			PublishSteps publish, ConfirmSteps confirm, Setbacks setbacks, OverdueRule overdue) {
		this.publications = publications;
		this.instagram = instagram;
		this.containers = containers;
		this.publish = publish;
		this.confirm = confirm;
		this.setbacks = setbacks;
		this.overdue = overdue;
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
		return switch (publication.status()) {
			case SCHEDULED -> this.overdue.begin(publication);
			case QUEUED, UPLOADING -> this.overdue.isOverdue(publication) ? this.overdue.hold(publication)
					: this.containers.create(publication, account(publication));
			case PROCESSING -> this.containers.poll(publication, account(publication));
			case READY -> this.publish.publish(publication, account(publication));
			case PUBLISHING -> this.publish.reconcile(publication, account(publication));
			case CONFIRMING -> this.confirm.confirm(publication, account(publication));
			case PAUSED -> this.overdue.resume(publication);
			case PUBLISHED, FAILED, UNCONFIRMED, CANCELLED -> Next.REST;
		};
	}

	private InstagramAccount account(Publication publication) {
		return this.instagram.account(publication.caller(), publication.instagramUserId());
	}

}

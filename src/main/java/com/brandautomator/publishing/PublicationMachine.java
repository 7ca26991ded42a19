package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;

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
			case QUEUED, UPLOADING -> this.containers.create(publication, account(publication));
			case PROCESSING -> this.containers.poll(publication, account(publication));
			case READY -> this.publish.publish(publication, account(publication));
			case PUBLISHING -> this.publish.reconcile(publication, account(publication));
			case CONFIRMING -> this.confirm.confirm(publication, account(publication));
			case PAUSED -> this.overdue.resume(publication);
			case PUBLISHED, FAILED, UNCONFIRMED, CANCELLED -> Next.REST;
		};
	}

	private com.brandautomator.instagram.InstagramAccount account(Publication publication) {
		return this.instagram.account(publication.caller(), publication.instagramUserId());
	}

	/**
	 * Begins what was scheduled, unless its time passed too long ago.
	 */
	@Component
	static class OverdueRule {

		private final Publications publications;

		private final PublishingProperties properties;

		private final Clock clock;

		OverdueRule(Publications publications, PublishingProperties properties, Clock clock) {
			this.publications = publications;
			this.properties = properties;
			this.clock = clock;
		}

		Next begin(Publication publication) {
			Instant now = this.clock.instant();
			Instant time = publication.scheduledTime();
			if (time != null && time.isAfter(now)) {
				return Next.after(java.time.Duration.between(now, time));
			}
			if (time != null && time.plus(this.properties.overdue()).isBefore(now)) {
				this.publications.change(publication, null, null, PausedReason.OVERDUE.sentence(),
						(row, at) -> row.paused(PausedReason.OVERDUE, at));
				return Next.REST;
			}
			this.publications.change(publication, null, null, "Its time has come.", Publication::queued);
			return Next.AT_ONCE;
		}

		Next resume(Publication publication) {
			if (!publication.isPausedFor(EnumSet.of(PausedReason.QUOTA))) {
				return Next.REST;
			}
			this.publications.change(publication, null, null, "It tries again whether there is room.",
					Publication::resumed);
			return Next.AT_ONCE;
		}

	}

}

package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import com.brandautomator.graph.model.Container;
import com.brandautomator.graph.model.GraphErrors;
import com.brandautomator.instagram.ImageContainer;
import com.brandautomator.instagram.InstagramAccount;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Makes the container and waits until Meta has processed it. All of this is invisible and
 * free to be done again.
 */
@Component
class ContainerSteps {

	private final Publications publications;

	private final PublishingProperties properties;

	private final Clock clock;

	ContainerSteps(Publications publications, PublishingProperties properties, Clock clock) {
		this.publications = publications;
		this.properties = properties;
		this.clock = clock;
	}

	Next create(Publication publication, InstagramAccount account) {
		String containerId = account.createMediaContainer(
				new ImageContainer(publication.media().get(0).url(), publication.caption(), publication.options()));
		this.publications.change(publication, "POST media", "container " + containerId, "Meta processes the medium.",
				(row, now) -> row.processing(containerId, now));
		return Next.after(this.properties.firstPoll());
	}

	Next poll(Publication publication, InstagramAccount account) {
		Container container = account.checkContainerStatus(publication.container().requiredId());
		return switch (container.state()) {
			case FINISHED -> change(publication, container, "The container may be published.", Publication::ready);
			case PUBLISHED -> change(publication, container, "It is live already; its medium is looked for.",
					(row, now) -> row.confirming(null, now));
			case EXPIRED -> change(publication, container, "The container expired unpublished; a new one is made.",
					Publication::queued);
			case ERROR -> {
				Failure failure = Failure.of(GraphErrors.ofContainer(container.status()));
				change(publication, container, failure.message(), (row, now) -> row.failed(failure, now));
				yield Next.REST;
			}
			case IN_PROGRESS, UNKNOWN -> wait(publication, container);
		};
	}

	private Next wait(Publication publication, Container container) {
		Instant since = publication.container().createdAt();
		Duration passed = (since != null) ? Duration.between(since, this.clock.instant()) : Duration.ZERO;
		if (passed.compareTo(this.properties.processingLimit()) < 0) {
			return Next.after(this.properties.nextPoll(passed));
		}
		Failure failure = Failure.of(HttpStatus.GATEWAY_TIMEOUT,
				"Instagram did not finish processing the medium. Please try again.");
		change(publication, container, failure.message(),
				(row, now) -> row.ended(failure, row.container().publishingAt() != null, now));
		return Next.REST;
	}

	private Next change(Publication publication, Container container, String decided,
			java.util.function.BiConsumer<Publication, Instant> change) {
		this.publications.change(publication, "GET container", container.statusCode(), decided, change);
		return Next.AT_ONCE;
	}

}

package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.brandautomator.graph.model.Container;
import com.brandautomator.graph.model.Created;
import com.brandautomator.instagram.ImageContainer;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.ReelContainer;
import com.brandautomator.instagram.SentVideo;
import com.brandautomator.instagram.StoryContainer;
import com.brandautomator.upload.files.GivenVideo;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Makes the container and waits until Meta has processed it. All of this is invisible and
 * free to be done again.
 */
@Component
class ContainerSteps {

	private final Publications publications;

	private final CarouselSteps carousels;

	private final TransferSteps transfers;

	private final MadeContainers made;

	private final Holds holds;

	private final SpoiltContainers spoilt;

	private final Pace pace;

	private final Clock clock;

	ContainerSteps(Publications publications, CarouselSteps carousels, TransferSteps transfers, MadeContainers made,
			Holds holds, SpoiltContainers spoilt, Pace pace, Clock clock) {
		this.publications = publications;
		this.carousels = carousels;
		this.transfers = transfers;
		this.made = made;
		this.holds = holds;
		this.spoilt = spoilt;
		this.pace = pace;
		this.clock = clock;
	}

	Next create(Publication publication, InstagramAccount account) {
		Optional<Hold> hold = this.holds.of(publication.owner()).filter((it) -> !it.isOver(this.clock.instant()));
		if (hold.isPresent()) {
			return pause(publication, PausedReason.ACCOUNT_RESTRICTED, hold.get().sentence());
		}
		List<MediaItem> media = publication.content().media();
		if (containersOfADay(publication) + needed(publication) > this.pace.containersPerDay()) {
			return pause(publication, PausedReason.QUOTA,
					"Instagram makes %d containers a day for an account, and that many were made."
						.formatted(this.pace.containersPerDay()));
		}
		if (publication.content().kind() == PublicationKind.CAROUSEL) {
			return this.carousels.advance(publication, account);
		}
		Optional<GivenVideo> video = this.transfers.toBeSent(publication, media.get(0));
		if (video.isPresent()) {
			return createForBytes(publication, video.get(), account);
		}
		String containerId = create(publication.content(), media.get(0), account);
		this.publications.change(publication,
				Note.of("POST media", "container " + containerId, "Meta processes the medium."),
				(row, now) -> row.processing(containerId, now));
		return Next.after(this.pace.firstPoll());
	}

	private Next createForBytes(Publication publication, GivenVideo video, InstagramAccount account) {
		Content content = publication.content();
		SentVideo.Kind kind = (content.kind() == PublicationKind.STORY) ? SentVideo.Kind.STORY : SentVideo.Kind.REEL;
		Created made = account.createContainer(new SentVideo(kind, content.caption(), content.options()));
		this.publications.change(publication,
				new Note("POST media", "container " + made.id(), "The video is sent to Meta.", Progress.of(video, 0)),
				(row, now) -> row.uploading(made.id(), made.requiredUri(), now));
		return Next.AT_ONCE;
	}

	private static int needed(Publication publication) {
		boolean carousel = publication.content().kind() == PublicationKind.CAROUSEL;
		int media = publication.content().media().size();
		return carousel ? media - publication.container().children().size() + 1 : media;
	}

	private int containersOfADay(Publication publication) {
		return this.made.count(publication.owner().instagramUserId(), this.clock.instant().minus(Duration.ofHours(24)));
	}

	private Next pause(Publication publication, PausedReason reason, String decided) {
		this.publications.change(publication, Note.of(decided), (row, now) -> row.paused(reason, now));
		return (reason == PausedReason.QUOTA) ? Next.after(this.pace.quotaWait()) : Next.AT_ONCE;
	}

	private static String create(Content content, MediaItem medium, InstagramAccount account) {
		return switch (content.kind()) {
			case IMAGE ->
				account.createMediaContainer(new ImageContainer(medium.url(), content.caption(), content.options()));
			case REEL ->
				account.createReelContainer(new ReelContainer(medium.url(), content.caption(), content.options()));
			case STORY ->
				account.createStoryContainer(new StoryContainer(medium.isVideo(), medium.url(), content.options()));
			case CAROUSEL -> throw new IllegalArgumentException("A carousel is made of its children");
		};
	}

	Next poll(Publication publication, InstagramAccount account) {
		if (publication.container().id() == null) {
			return this.carousels.advance(publication, account);
		}
		Optional<Sending> sending = Sending.of(publication);
		if (sending.isPresent()) {
			return this.transfers.send(publication, sending.get(), account);
		}
		Container container = account.checkContainerStatus(publication.container().requiredId());
		Progress progress = this.transfers.progress(publication, container);
		return switch (container.state()) {
			case FINISHED -> {
				this.publications.change(publication,
						new Note("GET container", container.statusCode(), "The container may be published.", progress),
						Publication::ready);
				yield Next.AT_ONCE;
			}
			case PUBLISHED -> {
				this.publications.change(publication,
						Note.of("GET container", container.statusCode(),
								"It is live already; its medium is looked for."),
						(row, now) -> row.confirming(null, now));
				yield Next.AT_ONCE;
			}
			case EXPIRED -> this.spoilt.expired(publication, container);
			case ERROR -> this.spoilt.failed(publication, container);
			case IN_PROGRESS, UNKNOWN -> wait(publication, container, progress);
		};
	}

	// What was made ahead of its time may still be processed then.
	private Instant since(Publication publication) {
		Instant due = publication.schedule().dueAt();
		Instant made = Objects.requireNonNull(publication.container().createdAt());
		boolean ahead = publication.schedule().time() != null && due.isAfter(made);
		return (ahead && due.isBefore(this.clock.instant())) ? due : made;
	}

	private Next wait(Publication publication, Container container, @Nullable Progress progress) {
		Duration passed = Duration.between(since(publication), this.clock.instant());
		if (passed.compareTo(this.pace.processingLimit()) < 0) {
			if (progress != null && progress.isUnderWay()) {
				this.publications.change(publication,
						new Note("GET container", container.statusCode(), "Instagram fetches the medium.", progress),
						(row, now) -> row.container((it) -> it, now));
			}
			return Next.after(this.pace.nextPoll(passed));
		}
		Failure failure = Failure.of(HttpStatus.GATEWAY_TIMEOUT,
				"Instagram did not finish processing the medium. Please try again.");
		this.publications.change(publication,
				new Note("GET container", container.statusCode(), failure.message(), progress),
				(row, now) -> row.ended(failure, row.mayBeLive(), now));
		return Next.REST;
	}

}

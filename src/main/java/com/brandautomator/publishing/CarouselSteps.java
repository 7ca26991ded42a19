package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import com.brandautomator.graph.model.Created;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.instagram.CarouselContainer;
import com.brandautomator.instagram.CarouselItem;
import com.brandautomator.instagram.InstagramAccount;
import com.brandautomator.instagram.SentVideo;
import com.brandautomator.upload.files.GivenVideo;

import org.springframework.stereotype.Component;

/**
 * Makes a carousel: a container for each medium, and one for them all once every one is
 * processed (graph-api 3.3). All or nothing; what is processed is used again.
 */
@Component
class CarouselSteps {

	// A container lives for 24 hours (graph-api 3.1); one that is about to die is left.
	private static final Duration USABLE = Duration.ofHours(23);

	private final Publications publications;

	private final ChildrenSteps children;

	private final TransferSteps transfers;

	private final Pace pace;

	private final Clock clock;

	CarouselSteps(Publications publications, ChildrenSteps children, TransferSteps transfers, Pace pace, Clock clock) {
		this.publications = publications;
		this.children = children;
		this.transfers = transfers;
		this.pace = pace;
		this.clock = clock;
	}

	Next advance(Publication publication, InstagramAccount account) {
		Optional<Child> old = publication.container().children().stream().filter(this::isOld).findFirst();
		if (old.isPresent()) {
			int place = old.get().place();
			this.publications.change(publication,
					Note.of(ChildrenSteps.name(publication, place) + " was processed too long ago to be used."),
					(row, now) -> row.container((it) -> it.childGone(place), now));
			return Next.AT_ONCE;
		}
		Set<Integer> made = new HashSet<>(publication.container().children().stream().map(Child::place).toList());
		Optional<Integer> missing = IntStream.range(0, publication.content().media().size())
			.boxed()
			.filter((place) -> !made.contains(place))
			.findFirst();
		if (missing.isPresent()) {
			return create(publication, missing.get(), account);
		}
		Optional<Sending> sending = Sending.of(publication);
		if (sending.isPresent()) {
			return this.transfers.send(publication, sending.get(), account);
		}
		return publication.container().children().stream().allMatch(Child::finished) ? join(publication, account)
				: this.children.poll(publication, account);
	}

	private boolean isOld(Child child) {
		return child.createdAt().plus(USABLE).isBefore(this.clock.instant());
	}

	private Next create(Publication publication, int place, InstagramAccount account) {
		MediaItem medium = publication.content().media().get(place);
		String name = ChildrenSteps.name(publication, place);
		String asked = "POST media (" + name + ")";
		try {
			Optional<GivenVideo> video = this.transfers.toBeSent(publication, medium);
			Created made = video.isPresent()
					? account.createContainer(new SentVideo(SentVideo.Kind.CAROUSEL_ITEM, "", medium.options()))
					: new Created(account.createCarouselItemContainer(
							new CarouselItem(medium.isVideo(), medium.url(), medium.options())), null);
			String uri = video.isPresent() ? made.requiredUri() : null;
			this.publications.change(publication,
					new Note(asked, "container " + made.id(),
							(uri != null) ? "It is sent to Meta." : "Meta processes it.",
							video.map((it) -> Progress.of(it, 0)).orElse(null)),
					(row, now) -> row.childMade(place, made.id(), uri, now));
			return Next.AT_ONCE;
		}
		catch (GraphException.MediaRejected | GraphException.Refused ex) {
			Failure failure = Failure.of(ex).at(place, name);
			this.publications.change(publication, Note.of(asked, ex.error().toString(), failure.message()),
					(row, now) -> row.failed(failure, now));
			return Next.REST;
		}
	}

	private Next join(Publication publication, InstagramAccount account) {
		List<String> ids = publication.container()
			.children()
			.stream()
			.sorted(Comparator.comparing(Child::place))
			.map(Child::id)
			.toList();
		String asked = "POST media (carousel of " + ids.size() + ")";
		Content content = publication.content();
		try {
			String id = account
				.createCarouselContainer(new CarouselContainer(ids, content.caption(), content.options()));
			this.publications.change(publication,
					Note.of(asked, "container " + id, "Meta joins the media to a carousel."),
					(row, now) -> row.processing(id, now));
			return Next.after(this.pace.firstPoll());
		}
		catch (GraphException.ContainerGone | GraphException.ObjectMissing ex) {
			if (publication.container().rebuilds() >= this.pace.rebuilds()) {
				throw ex;
			}
			this.publications.change(publication,
					Note.of(asked, ex.error().toString(), "Instagram has lost media of it; all are given to it anew."),
					(row, now) -> row.container((it) -> it.childrenGone().spoilt(), now));
			return Next.after(this.pace.nextTry(publication.container().rebuilds()));
		}
	}

}

package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import com.brandautomator.graph.model.Container;
import com.brandautomator.graph.model.GraphErrors;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.instagram.InstagramAccount;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Waits until Meta has processed every medium of a carousel. A medium that it refuses is
 * named by its place.
 */
@Component
class ChildrenSteps {

	private static final String ASKED = "GET container";

	private static final int GLITCHES = 2;

	private final Publications publications;

	private final SpoiltContainers spoilt;

	private final Pace pace;

	private final Clock clock;

	ChildrenSteps(Publications publications, SpoiltContainers spoilt, Pace pace, Clock clock) {
		this.publications = publications;
		this.spoilt = spoilt;
		this.pace = pace;
		this.clock = clock;
	}

	/**
	 * What a person calls the medium at this place.
	 */
	static String name(Publication publication, int place) {
		List<MediaItem> media = publication.content().media();
		return (media.get(place).isVideo() ? "Video " : "Image ") + (place + 1) + " of " + media.size();
	}

	Next poll(Publication publication, InstagramAccount account) {
		Set<Integer> finished = new LinkedHashSet<>();
		List<Child> waiting = publication.container().children().stream().filter((child) -> !child.finished()).toList();
		for (Child child : waiting) {
			Optional<Container> read = read(publication, child, account);
			if (read.isEmpty()) {
				return Next.after(this.pace.nextTry(publication.container().rebuilds()));
			}
			Container container = read.get();
			switch (container.state()) {
				case FINISHED -> finished.add(child.place());
				case ERROR -> {
					return failed(publication, child, container);
				}
				case EXPIRED, PUBLISHED -> {
					return gone(publication, child, container.statusCode());
				}
				case IN_PROGRESS, UNKNOWN -> {
					// it is read again with the others
				}
			}
		}
		if (finished.isEmpty()) {
			return wait(publication, waiting.get(0));
		}
		int all = publication.container().children().size();
		this.publications.change(publication,
				Note.of(ASKED, "FINISHED",
						"%d of %d are processed.".formatted(all - waiting.size() + finished.size(), all)),
				(row, now) -> row.container((it) -> it.childrenFinished(finished), now));
		return (finished.size() == waiting.size()) ? Next.AT_ONCE : Next.after(this.pace.nextPoll(passed(publication)));
	}

	private Optional<Container> read(Publication publication, Child child, InstagramAccount account) {
		try {
			return Optional.of(account.checkContainerStatus(child.id()));
		}
		catch (GraphException.ContainerGone | GraphException.ObjectMissing ex) {
			// it may be a glitch (graph-api 3.5)
			if (ex instanceof GraphException.ContainerGone && publication.attempts() < GLITCHES) {
				throw ex;
			}
			gone(publication, child, ex.error().toString());
			return Optional.empty();
		}
	}

	private Next failed(Publication publication, Child child, Container container) {
		Failure failure = Failure.of(GraphErrors.ofContainer(container.status()))
			.at(child.place(), name(publication, child.place()));
		BiConsumer<Publication, Instant> drop = (row, now) -> row
			.container((it) -> it.childGone(child.place()).spoilt(), now);
		return this.spoilt.failed(publication, container, failure, drop, drop);
	}

	// What Instagram has lost is given to it anew, a few times.
	Next gone(Publication publication, Child child, @Nullable String answer) {
		String name = name(publication, child.place());
		BiConsumer<Publication, Instant> drop = (row, now) -> row
			.container((it) -> it.childGone(child.place()).spoilt(), now);
		if (publication.container().rebuilds() < this.pace.rebuilds()) {
			this.publications.change(publication, Note.of(ASKED, answer, name + " is given to it anew."), drop);
			return Next.AT_ONCE;
		}
		Failure failure = Failure
			.of(HttpStatus.BAD_GATEWAY, "Instagram loses it again and again. Please try again later.")
			.at(child.place(), name);
		this.publications.change(publication, Note.of(ASKED, answer, failure.message()),
				drop.andThen((row, now) -> row.failed(failure, now)));
		return Next.REST;
	}

	private Next wait(Publication publication, Child first) {
		Duration passed = passed(publication);
		if (passed.compareTo(this.pace.processingLimit()) < 0) {
			return Next.after(this.pace.nextPoll(passed));
		}
		Failure failure = Failure
			.of(HttpStatus.GATEWAY_TIMEOUT, "Instagram did not finish processing it. Please try again.")
			.at(first.place(), name(publication, first.place()));
		this.publications.change(publication, Note.of(ASKED, "IN_PROGRESS", failure.message()), (row, now) -> {
			row.container((it) -> it.childGone(first.place()), now);
			row.failed(failure, now);
		});
		return Next.REST;
	}

	private Duration passed(Publication publication) {
		Instant newest = publication.container()
			.children()
			.stream()
			.map(Child::createdAt)
			.max(Comparator.naturalOrder())
			.orElseThrow();
		return Duration.between(newest, this.clock.instant());
	}

}

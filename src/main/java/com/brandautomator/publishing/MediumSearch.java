package com.brandautomator.publishing;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.brandautomator.graph.model.Media;
import com.brandautomator.instagram.InstagramAccount;

import org.springframework.stereotype.Component;

/**
 * Finds the medium of a publication whose answer was lost, among the account's newest
 * media. Never guesses: as many candidates as publications they could belong to, or none.
 */
@Component
class MediumSearch {

	private static final int NEWEST = 50;

	// Meta's clock and ours need not agree.
	private static final Duration SKEW = Duration.ofMinutes(2);

	// How long before ours a twin's call may have been sent and its medium be taken for
	// ours.
	private static final Duration TWINS = Duration.ofHours(1);

	private static final Comparator<Publication> BY_CONTAINER = Comparator
		.comparing((Publication publication) -> publication.container().createdAt(),
				Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(Publication::getId);

	private static final Comparator<Media> BY_TIME = Comparator
		.comparing(Media::timestamp, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing((medium) -> new BigInteger(medium.id()));

	private final Publications publications;

	MediumSearch(Publications publications) {
		this.publications = publications;
	}

	/**
	 * The medium; empty when it is not certain yet.
	 */
	Optional<Media> find(Publication publication, InstagramAccount account) {
		List<Publication> twins = twins(publication);
		// A twin of which nobody knows whether it is live may be behind any candidate.
		if (!twins.stream().allMatch(MediumSearch::isLive)) {
			return Optional.empty();
		}
		List<Media> candidates = candidates(publication, twins.get(0), account);
		if (candidates.size() != twins.size()) {
			return Optional.empty();
		}
		return twins.stream()
			.filter((twin) -> twin.getId().equals(publication.getId()))
			.findFirst()
			.map((self) -> candidates.get(twins.indexOf(self)));
	}

	/**
	 * Whether the machine is still to find out whether a twin is live.
	 */
	boolean isTwinUnderWay(Publication publication) {
		return twins(publication).stream().anyMatch((twin) -> !isLive(twin) && !twin.status().isResting());
	}

	private List<Publication> twins(Publication publication) {
		Instant made = publication.container().createdAt();
		Instant earliest = (made != null) ? made.minus(TWINS) : Instant.EPOCH;
		return this.publications.unbound(publication.owner(), earliest)
			.stream()
			.filter((other) -> isTwin(publication, other))
			.sorted(BY_CONTAINER)
			.toList();
	}

	private static boolean isLive(Publication twin) {
		return twin.status() == PublicationStatus.CONFIRMING || twin.container().isLive();
	}

	private List<Media> candidates(Publication publication, Publication first, InstagramAccount account) {
		Instant earliest = (first.container().createdAt() != null) ? first.container().createdAt().minus(SKEW)
				: Instant.MIN;
		List<Media> fitting = newest(publication, account).stream()
			.filter((medium) -> fits(publication.content(), medium, earliest))
			.toList();
		Set<String> bound = new HashSet<>(
				this.publications.bound(publication.owner(), fitting.stream().map(Media::id).toList()));
		return fitting.stream().filter((medium) -> !bound.contains(medium.id())).sorted(BY_TIME).toList();
	}

	// Stories are no part of the account's media (graph-api 5.1).
	private static List<Media> newest(Publication publication, InstagramAccount account) {
		return (publication.content().kind() == PublicationKind.STORY) ? account.getStories(NEWEST, null).data()
				: account.getUserMedia(NEWEST, null).data();
	}

	private static boolean fits(Content content, Media medium, Instant earliest) {
		return content.mediaType().equals(medium.mediaType()) && hasCaption(content, medium)
				&& hasChildren(content, medium)
				&& (medium.timestamp() == null || !medium.timestamp().isBefore(earliest));
	}

	// Meta takes no caption for a story (graph-api 3.2).
	private static boolean hasCaption(Content content, Media medium) {
		return content.kind() == PublicationKind.STORY
				|| plain(content.caption()).equals(plain((medium.caption() != null) ? medium.caption() : ""));
	}

	private static boolean hasChildren(Content content, Media medium) {
		return content.kind() != PublicationKind.CAROUSEL || medium.children() == null
				|| medium.children().data().size() == content.media().size();
	}

	private static boolean isTwin(Publication publication, Publication other) {
		Content one = publication.content();
		Content two = other.content();
		return one.kind() == two.kind() && one.mediaType().equals(two.mediaType())
				&& one.media().size() == two.media().size()
				&& (one.kind() == PublicationKind.STORY || plain(one.caption()).equals(plain(two.caption())));
	}

	// Meta trims captions, and leaves out every @ unless the app user may administer the
	// Page (graph-api 5.2).
	private static String plain(String caption) {
		return caption.replace("@", "").strip();
	}

}

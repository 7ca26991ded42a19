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
		Instant made = publication.container().createdAt();
		Instant earliest = (made != null) ? made.minus(TWINS) : Instant.EPOCH;
		List<Publication> twins = this.publications.unbound(publication.instagramUserId(), earliest)
			.stream()
			.filter((other) -> isTwin(publication, other))
			.sorted(BY_CONTAINER)
			.toList();
		// A twin of which nobody knows whether it is live may be behind any candidate.
		if (twins.stream().anyMatch((twin) -> twin.status() != PublicationStatus.CONFIRMING)) {
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

	private List<Media> candidates(Publication publication, Publication first, InstagramAccount account) {
		Instant earliest = (first.container().createdAt() != null) ? first.container().createdAt().minus(SKEW)
				: Instant.MIN;
		List<Media> fitting = account.getUserMedia(NEWEST, null)
			.data()
			.stream()
			.filter((medium) -> fits(publication, medium, earliest))
			.toList();
		Set<String> bound = new HashSet<>(
				this.publications.bound(publication.instagramUserId(), fitting.stream().map(Media::id).toList()));
		return fitting.stream().filter((medium) -> !bound.contains(medium.id())).sorted(BY_TIME).toList();
	}

	private boolean fits(Publication publication, Media medium, Instant earliest) {
		return publication.mediaType().equals(medium.mediaType())
				&& plain(publication.caption()).equals(plain((medium.caption() != null) ? medium.caption() : ""))
				&& (medium.timestamp() == null || !medium.timestamp().isBefore(earliest));
	}

	private boolean isTwin(Publication publication, Publication other) {
		return other.kind() == publication.kind() && plain(other.caption()).equals(plain(publication.caption()));
	}

	// Meta trims captions, and leaves out every @ unless the app user may administer the
	// Page (graph-api 5.2).
	private static String plain(String caption) {
		return caption.replace("@", "").strip();
	}

}

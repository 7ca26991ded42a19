package com.brandautomator.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.brandautomator.graph.model.Media;
import com.brandautomator.instagram.InstagramAccount;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Finds the medium of what is live, keeps its id, and then asks for its permalink.
 */
@Component
class ConfirmSteps {

	private final Publications publications;

	private final MediumSearch search;

	private final CommentSteps comments;

	private final Pace pace;

	private final Clock clock;

	ConfirmSteps(Publications publications, MediumSearch search, CommentSteps comments, Pace pace, Clock clock) {
		this.publications = publications;
		this.search = search;
		this.comments = comments;
		this.pace = pace;
		this.clock = clock;
	}

	Next confirm(Publication publication, InstagramAccount account) {
		String mediaId = publication.live().mediaId();
		return (mediaId != null) ? permalink(publication, account, mediaId) : find(publication, account);
	}

	/**
	 * What is confirmed may owe its first comment.
	 */
	Next comment(Publication publication, InstagramAccount account) {
		return this.comments.comment(publication, account);
	}

	private Next permalink(Publication publication, InstagramAccount account, String mediaId) {
		Media medium = account.getMedia(mediaId);
		this.publications.change(publication, Note.of("GET medium", medium.permalink(), "Published."),
				(row, now) -> row.published(LiveMedium.of(medium), now));
		return Next.AT_ONCE;
	}

	private Next find(Publication publication, InstagramAccount account) {
		Optional<Media> medium = this.search.find(publication, account);
		if (medium.isPresent()) {
			String mediaId = medium.get().id();
			this.publications.change(publication, Note.of("GET media", "medium " + mediaId, "This is its medium."),
					(row, now) -> row.confirming(mediaId, now));
			return Next.AT_ONCE;
		}
		Instant present = this.clock.instant();
		Instant since = publication.container().publishingAt();
		Duration passed = (since != null) ? Duration.between(since, present) : Duration.ZERO;
		boolean fresh = publication.view().updatedAt().plus(this.pace.confirmingLimit()).isAfter(present);
		if (passed.compareTo(this.pace.confirmingLimit()) < 0 || fresh && this.search.isTwinUnderWay(publication)) {
			return Next.after(this.pace.nextPoll(passed));
		}
		Failure failure = Failure.of(HttpStatus.BAD_GATEWAY,
				"Instagram says that it was published, but it cannot be told which post it is. "
						+ "Please look at the account before you post again.");
		this.publications.change(publication, Note.of("GET media", "no certain match", failure.message()),
				(row, now) -> row.unconfirmed(failure, now));
		return Next.REST;
	}

}

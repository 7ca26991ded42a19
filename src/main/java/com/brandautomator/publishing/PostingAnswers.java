package com.brandautomator.publishing;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Waits for what was taken in, as long as its caller likes to, and answers how it stands.
 */
@Component
class PostingAnswers {

	private final PublicationWaits waits;

	private final CaptionRules captions;

	private final PublishingProperties properties;

	PostingAnswers(PublicationWaits waits, CaptionRules captions, PublishingProperties properties) {
		this.waits = waits;
		this.captions = captions;
		this.properties = properties;
	}

	/**
	 * The answer, once there is one. What waits for its time is not waited for.
	 * @param prefer the request's {@code Prefer} headers; null for none
	 */
	CompletableFuture<ResponseEntity<Object>> of(Posting.Accepted accepted, @Nullable List<String> prefer) {
		CompletableFuture<PublicationView> publication = accepted.isScheduled() ? this.waits.now(accepted.id())
				: this.waits.await(accepted.id(), Preference.wait(prefer, this.properties));
		return publication.thenApply((view) -> answer(view, accepted));
	}

	private ResponseEntity<Object> answer(PublicationView publication, Posting.Accepted accepted) {
		FieldNames names = (accepted.names() != null) ? accepted.names() : FieldNames.of(publication.content());
		return PublicationAnswers.of(publication, accepted.calendarId(), warnings(publication), names);
	}

	// Nobody sees the caption of a story.
	private List<Finding> warnings(PublicationView publication) {
		return (publication.content().kind() == PublicationKind.STORY) ? List.of()
				: this.captions.warnings(Wish.CAPTION, publication.content().caption());
	}

}

package com.brandautomator.publishing;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * How a publication is answered: live, still under way, waiting for its time, or not live
 * with the reason.
 */
final class PublicationAnswers {

	private static final String PUBLICATIONS = "/api/v1/automation/instagram/publications/";

	private PublicationAnswers() {
	}

	/**
	 * The answer.
	 * @param calendarId its calendar entry
	 * @param warnings what its writer should know, though Instagram takes it
	 */
	static ResponseEntity<Object> of(PublicationView publication, @Nullable Long calendarId, List<Finding> warnings) {
		return of(publication, calendarId, warnings, FieldNames.of(publication.content()));
	}

	/**
	 * The answer to a request that called its parts so.
	 */
	static ResponseEntity<Object> of(PublicationView publication, @Nullable Long calendarId, List<Finding> warnings,
			FieldNames names) {
		return switch (publication.status()) {
			case PUBLISHED -> ResponseEntity.ok(Published.of(publication, warnings));
			case SCHEDULED ->
				ResponseEntity.status(HttpStatus.CREATED).body(Scheduled.of(publication, calendarId, warnings));
			case FAILED -> throw failed(publication, names);
			case PAUSED -> paused(publication, warnings);
			default -> accepted(publication, warnings);
		};
	}

	private static ResponseEntity<Object> paused(PublicationView publication, List<Finding> warnings) {
		return switch (Objects.requireNonNull(publication.pausedReason())) {
			case QUOTA, OVERDUE -> accepted(publication, warnings);
			case ACCOUNT_RESTRICTED -> throw kept(HttpStatus.FORBIDDEN, ProblemCode.ACCOUNT_RESTRICTED, publication);
			case DISCONNECTED,
					RECONNECT_REQUIRED ->
				throw kept(HttpStatus.CONFLICT, ProblemCode.RECONNECT_REQUIRED, publication)
					.with("needs_reconnect", true)
					.with("platform", "instagram");
		};
	}

	private static ProblemException kept(HttpStatus status, ProblemCode code, PublicationView publication) {
		return withPublication(new ProblemException(status, code, "Your post is kept. " + publication.pausedMessage()),
				publication);
	}

	private static ProblemException failed(PublicationView publication, FieldNames names) {
		Failure failure = publication.failure();
		if (failure == null) {
			throw new IllegalStateException("Publication " + publication.id() + " failed without a reason");
		}
		ProblemException problem = new ProblemException(HttpStatus.valueOf(failure.status()),
				ProblemCode.PUBLISHING_FAILED, failure.message());
		problem.with("code", failure.code()).with("retryable", failure.isPassing());
		if (failure.graph() != null) {
			problem.with("graph", failure.graph());
		}
		if (failure.status() == HttpStatus.UNPROCESSABLE_CONTENT.value()) {
			problem.with("errors", List.of(Finding.of(failure.field(names), failure.code(), failure.message())));
		}
		return withPublication(problem, publication);
	}

	private static ProblemException withPublication(ProblemException problem, PublicationView publication) {
		return problem.with("publication_id", publication.id())
			.with("publication_status", publication.status().word())
			.with("status_url", statusUrl(publication));
	}

	// An unconfirmed one is no failure, which would invite a second post: it was taken in
	// and may be live (RFC 9110, section 15.3.3).
	private static ResponseEntity<Object> accepted(PublicationView publication, List<Finding> warnings) {
		String url = statusUrl(publication);
		return ResponseEntity.accepted()
			.location(URI.create(url))
			.body(new Accepted(true, publication.id().toString(), publication.status().word(), url, url + "events/",
					message(publication), publication.owner().testMode(), CarouselPart.of(publication), warnings));
	}

	static String message(PublicationView publication) {
		if (publication.pausedMessage() != null) {
			return publication.pausedMessage();
		}
		return (publication.failure() != null) ? publication.failure().message()
				: "Instagram is still processing it. It goes on by itself.";
	}

	static String statusUrl(PublicationView publication) {
		return PUBLICATIONS + publication.id() + "/";
	}

	/**
	 * It is live.
	 *
	 * @param id the same as mediaId
	 * @param carouselCount of a carousel: how many media it has
	 * @param story of a story: what only a story has
	 * @param warnings what its writer should know; left out when there is nothing
	 */
	record Published(boolean success, @Nullable String id, @Nullable String mediaId, @Nullable String mediaType,
			@Nullable String permalink, @Nullable String mediaUrl, @Nullable Instant timestamp, String message,
			boolean testMode, String publicationId,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer carouselCount,
			@JsonUnwrapped @Nullable StoryPart story,
			@JsonInclude(JsonInclude.Include.NON_EMPTY) List<Finding> warnings) {

		static Published of(PublicationView publication, List<Finding> warnings) {
			LiveMedium live = publication.live();
			CarouselPart carousel = CarouselPart.of(publication);
			return new Published(true, live.mediaId(), live.mediaId(), live.mediaType(), live.permalink(),
					live.mediaUrl(), live.publishedAt(), "Published to @" + publication.owner().instagramUsername(),
					publication.owner().testMode(), publication.id().toString(),
					(carousel != null) ? carousel.carouselCount() : null, StoryPart.of(publication), warnings);
		}

	}

	/**
	 * It waits for its time.
	 */
	record Scheduled(boolean scheduled, @Nullable Long calendarId, @Nullable Instant scheduledDate, String message,
			boolean testMode, String publicationId, @JsonUnwrapped @Nullable CarouselPart carousel,
			@JsonInclude(JsonInclude.Include.NON_EMPTY) List<Finding> warnings) {

		static Scheduled of(PublicationView publication, @Nullable Long calendarId, List<Finding> warnings) {
			return new Scheduled(true, calendarId, publication.schedule().time(),
					"Scheduled for @" + publication.owner().instagramUsername(), publication.owner().testMode(),
					publication.id().toString(), CarouselPart.of(publication), warnings);
		}

	}

	/**
	 * It goes on by itself.
	 */
	record Accepted(boolean success, String publicationId, String status, String statusUrl, String eventsUrl,
			String message, boolean testMode, @JsonUnwrapped @Nullable CarouselPart carousel,
			@JsonInclude(JsonInclude.Include.NON_EMPTY) List<Finding> warnings) {
	}

	/**
	 * Why a publication did not go live, as its reader sees it.
	 */
	record ErrorView(String code, String message, @Nullable Map<String, @Nullable Object> graph) {

		static @Nullable ErrorView of(@Nullable Failure failure) {
			return (failure != null) ? new ErrorView(failure.code(), failure.message(), failure.graph()) : null;
		}

	}

}

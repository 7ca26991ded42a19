package com.brandautomator.publishing;

import java.net.URI;
import java.time.Instant;
import java.util.Map;

import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
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

	static ResponseEntity<Object> of(PublicationView publication, @Nullable Long calendarId) {
		return switch (publication.status()) {
			case "published" -> ResponseEntity.ok(published(publication));
			case "scheduled" -> ResponseEntity.status(HttpStatus.CREATED).body(scheduled(publication, calendarId));
			case "failed", "unconfirmed" -> throw failed(publication);
			case "paused" -> paused(publication);
			default -> accepted(publication);
		};
	}

	private static ResponseEntity<Object> paused(PublicationView publication) {
		if (PausedReason.QUOTA.word().equals(publication.pausedReason())) {
			return accepted(publication);
		}
		boolean reconnect = !PausedReason.ACCOUNT_RESTRICTED.word().equals(publication.pausedReason());
		ProblemException problem = new ProblemException(reconnect ? HttpStatus.CONFLICT : HttpStatus.FORBIDDEN,
				reconnect ? ProblemCode.RECONNECT_REQUIRED : ProblemCode.ACCOUNT_RESTRICTED,
				"Your post is kept. " + publication.pausedMessage());
		if (reconnect) {
			problem.with("needs_reconnect", true).with("platform", "instagram");
		}
		throw withPublication(problem, publication);
	}

	private static ProblemException failed(PublicationView publication) {
		Failure failure = publication.failure();
		if (failure == null) {
			throw new IllegalStateException("Publication " + publication.id() + " failed without a reason");
		}
		ProblemException problem = new ProblemException(HttpStatus.valueOf(failure.status()),
				ProblemCode.PUBLISHING_FAILED, failure.message());
		problem.with("code", failure.code());
		if (failure.graph() != null) {
			problem.with("graph", failure.graph());
		}
		return withPublication(problem, publication);
	}

	private static ProblemException withPublication(ProblemException problem, PublicationView publication) {
		return problem.with("publication_id", publication.id())
			.with("publication_status", publication.status())
			.with("status_url", statusUrl(publication));
	}

	private static Published published(PublicationView publication) {
		return new Published(true, publication.mediaId(), publication.mediaId(), publication.mediaType(),
				publication.permalink(), publication.mediaUrl(), publication.publishedAt(),
				"Published to @" + publication.instagramUsername(), publication.testMode(),
				publication.id().toString());
	}

	private static Scheduled scheduled(PublicationView publication, @Nullable Long calendarId) {
		return new Scheduled(true, calendarId, publication.scheduledTime(),
				"Scheduled for @" + publication.instagramUsername(), publication.testMode(),
				publication.id().toString());
	}

	private static ResponseEntity<Object> accepted(PublicationView publication) {
		String url = statusUrl(publication);
		return ResponseEntity.accepted()
			.location(URI.create(url))
			.body(new Accepted(true, publication.id().toString(), publication.status(), url, url + "events/",
					(publication.pausedMessage() != null) ? publication.pausedMessage()
							: "Instagram is still processing it. It goes on by itself.",
					publication.testMode()));
	}

	static String statusUrl(PublicationView publication) {
		return PUBLICATIONS + publication.id() + "/";
	}

	record Published(boolean success, @Nullable String id, @Nullable String mediaId, @Nullable String mediaType,
			@Nullable String permalink, @Nullable String mediaUrl, @Nullable Instant timestamp, String message,
			boolean testMode, String publicationId) {
	}

	record Scheduled(boolean scheduled, @Nullable Long calendarId, @Nullable Instant scheduledDate, String message,
			boolean testMode, String publicationId) {
	}

	record Accepted(boolean success, String publicationId, String status, String statusUrl, String eventsUrl,
			String message, boolean testMode) {
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

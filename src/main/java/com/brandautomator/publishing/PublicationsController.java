package com.brandautomator.publishing;

import org.springframework.http.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.idempotency.IdempotentRequests;
import jakarta.servlet.http.HttpServletRequest;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows how a publication stands, with every step it took, tries it again or stops it.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/publications", produces = MediaType.APPLICATION_JSON_VALUE)
class PublicationsController {

	private final Publications publications;

	private final Interventions interventions;

	private final IdempotentRequests idempotent;

	private final PostingAnswers answers;

	PublicationsController(Publications publications, Interventions interventions, IdempotentRequests idempotent,
			PostingAnswers answers) {
		this.publications = publications;
		this.interventions = interventions;
		this.idempotent = idempotent;
		this.answers = answers;
	}

	@GetMapping("/{id}/")
	PublicationAnswer publication(CallerId caller, @PathVariable UUID id) {
		return this.publications.find(caller, id, PublicationAnswer::of)
			.orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND,
					"You have no publication with this id"));
	}

	@PostMapping("/{id}/retry/")
	@ApiResponse(responseCode = "200", description = "It is live.",
			content = @Content(schema = @Schema(implementation = PublicationAnswers.Published.class)))
	@ApiResponse(responseCode = "202", description = "It goes on.",
			content = @Content(schema = @Schema(implementation = PublicationAnswers.Accepted.class)))
	CompletableFuture<ResponseEntity<Object>> retry(CallerId caller, @PathVariable UUID id,
			@RequestHeader(name = "Prefer", required = false) @Nullable List<String> prefer,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, HttpServletRequest http) {
		return this.idempotent.answer(caller, key, http, "",
				(claim) -> this.answers.of(this.interventions.retry(caller, id, claim), prefer));
	}

	@PostMapping("/{id}/cancel/")
	PublicationAnswer cancel(CallerId caller, @PathVariable UUID id) {
		return PublicationAnswer.of(this.interventions.cancel(caller, id), this.publications.timeline(id));
	}

	record PublicationAnswer(UUID id, String kind, String status, @Nullable String pausedReason,
			@Nullable String pausedMessage, String title, String caption, List<MediaItem> media,
			Map<String, String> options, String instagramUserId, String username, @Nullable Instant scheduledTime,
			@Nullable String containerId, List<Child> children, @Nullable String mediaId, @Nullable String mediaType,
			@Nullable String permalink, @Nullable String mediaUrl, @Nullable Instant publishedAt,
			@Nullable FirstCommentView firstComment, PublicationAnswers.@Nullable ErrorView error, List<Step> steps,
			Instant createdAt, Instant updatedAt, boolean testMode) {

		static PublicationAnswer of(PublicationView publication, List<Step> steps) {
			com.brandautomator.publishing.Content content = publication.content();
			PausedReason reason = publication.pausedReason();
			LiveMedium live = publication.live();
			return new PublicationAnswer(publication.id(), content.kind().word(), publication.status().word(),
					(reason != null) ? reason.word() : null, publication.pausedMessage(), content.title(),
					content.caption(), content.media(), content.options(), publication.owner().instagramUserId(),
					publication.owner().instagramUsername(), publication.schedule().time(),
					publication.container().id(), publication.container().children(), live.mediaId(), live.mediaType(),
					live.permalink(), live.mediaUrl(), live.publishedAt(),
					FirstCommentView.of(publication.firstComment()),
					PublicationAnswers.ErrorView.of(publication.failure()), steps, publication.createdAt(),
					publication.updatedAt(), publication.owner().testMode());
		}

	}

	/**
	 * How far the first comment is.
	 */
	record FirstCommentView(String text, String status, @Nullable String id, @Nullable String error) {

		static @Nullable FirstCommentView of(@Nullable FirstComment comment) {
			return (comment != null)
					? new FirstCommentView(comment.text(), comment.status().word(), comment.id(), comment.error())
					: null;
		}

	}

}

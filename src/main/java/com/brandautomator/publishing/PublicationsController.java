package com.brandautomator.publishing;

import org.springframework.http.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows how a publication stands, with every step it took.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/publications", produces = MediaType.APPLICATION_JSON_VALUE)
class PublicationsController {

	private final Publications publications;

	PublicationsController(Publications publications) {
		this.publications = publications;
	}

	@GetMapping("/{id}/")
	PublicationAnswer publication(CallerId caller, @PathVariable UUID id) {
		PublicationView publication = this.publications.find(caller, id)
			.orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND,
					"You have no publication with this id"));
		return PublicationAnswer.of(publication, this.publications.timeline(id));
	}

	record PublicationAnswer(UUID id, String kind, String status, @Nullable String pausedReason,
			@Nullable String pausedMessage, String title, String caption, String instagramUserId, String username,
			@Nullable Instant scheduledTime, @Nullable String containerId, @Nullable String mediaId,
			@Nullable String mediaType, @Nullable String permalink, @Nullable String mediaUrl,
			@Nullable Instant publishedAt, PublicationAnswers.@Nullable ErrorView error, List<Step> steps,
			Instant createdAt, Instant updatedAt, boolean testMode) {

		static PublicationAnswer of(PublicationView publication, List<Step> steps) {
			return new PublicationAnswer(publication.id(), publication.kind(), publication.status(),
					publication.pausedReason(), publication.pausedMessage(), publication.title(), publication.caption(),
					publication.instagramUserId(), publication.instagramUsername(), publication.scheduledTime(),
					publication.containerId(), publication.live().mediaId(), publication.live().mediaType(),
					publication.live().permalink(), publication.live().mediaUrl(), publication.live().publishedAt(),
					PublicationAnswers.ErrorView.of(publication.failure()), steps, publication.createdAt(),
					publication.updatedAt(), publication.testMode());
		}

	}

}

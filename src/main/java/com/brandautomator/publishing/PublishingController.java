package com.brandautomator.publishing;

import org.springframework.http.MediaType;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Content;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.idempotency.IdempotentRequests;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes posts in, and answers when they are live, or earlier when that takes long.
 */
@RestController
class PublishingController {

	private final IdempotentRequests idempotent;

	private final Posting posting;

	private final PublicationWaits waits;

	private final PublishingProperties properties;

	PublishingController(IdempotentRequests idempotent, Posting posting, PublicationWaits waits,
			PublishingProperties properties) {
		this.idempotent = idempotent;
		this.posting = posting;
		this.waits = waits;
		this.properties = properties;
	}

	@PostMapping(path = "/api/v1/automation/instagram/post/", produces = MediaType.APPLICATION_JSON_VALUE)
	@ApiResponse(responseCode = "200", description = "It is live.",
			content = @Content(schema = @Schema(implementation = PublicationAnswers.Published.class)))
	@ApiResponse(responseCode = "201", description = "It waits for its time.",
			content = @Content(schema = @Schema(implementation = PublicationAnswers.Scheduled.class)))
	@ApiResponse(responseCode = "202", description = "Meta is still processing it.",
			content = @Content(schema = @Schema(implementation = PublicationAnswers.Accepted.class)))
	CompletableFuture<ResponseEntity<Object>> post(CallerId caller, @RequestBody PostRequest request,
			@RequestHeader(name = "Prefer", required = false) @Nullable List<String> prefer,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, HttpServletRequest http) {
		return this.idempotent.answer(caller, key, http, request,
				(claim) -> post(this.posting.accept(caller, request, claim), prefer));
	}

	private CompletableFuture<ResponseEntity<Object>> post(Posting.Accepted accepted, @Nullable List<String> prefer) {
		CompletableFuture<PublicationView> publication = accepted.isScheduled() ? this.waits.now(accepted.id())
				: this.waits.await(accepted.id(),
						Preference.wait((prefer != null) ? prefer : List.of(), this.properties));
		return publication.thenApply((view) -> PublicationAnswers.of(view, accepted.calendarId()));
	}

}

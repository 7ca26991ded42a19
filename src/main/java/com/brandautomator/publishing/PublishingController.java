package com.brandautomator.publishing;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.idempotency.IdempotentRequests;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes posts in, and answers when they are live, or earlier when that takes long.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram", produces = MediaType.APPLICATION_JSON_VALUE)
@ApiResponse(responseCode = "200", description = "It is live.",
		content = @Content(schema = @Schema(implementation = PublicationAnswers.Published.class)))
@ApiResponse(responseCode = "201", description = "It waits for its time.",
		content = @Content(schema = @Schema(implementation = PublicationAnswers.Scheduled.class)))
@ApiResponse(responseCode = "202", description = "Meta is still processing it.",
		content = @Content(schema = @Schema(implementation = PublicationAnswers.Accepted.class)))
class PublishingController {

	private static final String KEY = "Idempotency-Key";

	private final IdempotentRequests idempotent;

	private final Posting posting;

	private final PostingAnswers answers;

	PublishingController(IdempotentRequests idempotent, Posting posting, PostingAnswers answers) {
		this.idempotent = idempotent;
		this.posting = posting;
		this.answers = answers;
	}

	@PostMapping("/post/")
	CompletableFuture<ResponseEntity<Object>> post(CallerId caller, @RequestBody PostRequest request,
			@RequestHeader(name = "Prefer", required = false) @Nullable List<String> prefer,
			@RequestHeader(name = KEY, required = false) @Nullable String key, HttpServletRequest http) {
		return publish(caller, request, prefer, key, http);
	}

	@PostMapping("/carousel/post/")
	CompletableFuture<ResponseEntity<Object>> carousel(CallerId caller, @RequestBody CarouselRequest request,
			@RequestHeader(name = "Prefer", required = false) @Nullable List<String> prefer,
			@RequestHeader(name = KEY, required = false) @Nullable String key, HttpServletRequest http) {
		return publish(caller, request, prefer, key, http);
	}

	@PostMapping("/stories/")
	CompletableFuture<ResponseEntity<Object>> story(CallerId caller, @RequestBody StoryRequest request,
			@RequestHeader(name = "Prefer", required = false) @Nullable List<String> prefer,
			@RequestHeader(name = KEY, required = false) @Nullable String key, HttpServletRequest http) {
		return publish(caller, request, prefer, key, http);
	}

	private CompletableFuture<ResponseEntity<Object>> publish(CallerId caller, PublishingRequest request,
			@Nullable List<String> prefer, @Nullable String key, HttpServletRequest http) {
		return this.idempotent.answer(caller, key, http, request,
				(claim) -> this.answers.of(this.posting.accept(caller, request, claim), prefer));
	}

}

package com.brandautomator.comment;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import com.brandautomator.comment.SendingAnswers.SendingView;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.InvalidInput;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes in comments, replies and private replies, and says how far each is.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram", produces = MediaType.APPLICATION_JSON_VALUE)
class WritingController {

	private static final String KEY = "Idempotency-Key";

	private final IdempotentSending sending;

	private final Writing writing;

	WritingController(IdempotentSending sending, Writing writing) {
		this.sending = sending;
		this.writing = writing;
	}

	@PostMapping("/comments/")
	@Answered
	CompletableFuture<ResponseEntity<Object>> comment(CallerId caller, @RequestBody CommentRequest body,
			@RequestParam(name = "media_id", required = false) @Nullable String mediaId,
			@RequestHeader(name = KEY, required = false) @Nullable String key, HttpServletRequest http) {
		Writing.Draft draft = body.about(mediaId);
		return this.sending.send(caller, key, http, draft, (claim) -> this.writing.comment(caller, draft, claim));
	}

	@PostMapping("/media/{media_id:\\d+}/comments/")
	@Answered
	CompletableFuture<ResponseEntity<Object>> commentMedium(CallerId caller, @PathVariable("media_id") String mediaId,
			@RequestBody CommentRequest body, @RequestHeader(name = KEY, required = false) @Nullable String key,
			HttpServletRequest http) {
		return comment(caller, body, mediaId, key, http);
	}

	@PostMapping("/comments/{id:\\d+}/private-reply/")
	@Answered
	CompletableFuture<ResponseEntity<Object>> privateReply(CallerId caller, @PathVariable String id,
			@RequestBody MessageRequest body, @RequestHeader(name = KEY, required = false) @Nullable String key,
			HttpServletRequest http) {
		return this.sending.send(caller, key, http, body,
				(claim) -> this.writing.privateReply(caller, id, body.message(), claim));
	}

	@GetMapping("/comments/sent/{id}/")
	SendingView sent(CallerId caller, @PathVariable UUID id) {
		return SendingAnswers.view(this.writing.find(caller, id));
	}

	record MessageRequest(@Nullable String message) {
	}

	/**
	 * What a person wrote.
	 *
	 * @param commentId the comment that it answers; null at the top
	 */
	record CommentRequest(@Nullable String mediaId, @Nullable String commentId, @Nullable String message) {

		Writing.Draft about(@Nullable String addressed) {
			String medium = given(addressed);
			String named = given(this.mediaId);
			if (medium != null && named != null && !medium.equals(named)) {
				throw new InvalidInput("media_id", "must be the same in the address and in the body");
			}
			return new Writing.Draft((medium != null) ? medium : named, given(this.commentId), this.message);
		}

		// An empty field of a form is one that nobody filled in.
		private static @Nullable String given(@Nullable String id) {
			return (id == null || id.isBlank()) ? null : id;
		}

	}

}

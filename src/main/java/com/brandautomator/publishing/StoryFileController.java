package com.brandautomator.publishing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.brandautomator.security.CallerId;
import com.brandautomator.upload.files.FileIntake;
import com.brandautomator.web.idempotency.IdempotentRequests;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes stories in as the form that the page sends: a file, and what it is.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/stories/", produces = MediaType.APPLICATION_JSON_VALUE)
class StoryFileController {

	private final IdempotentRequests idempotent;

	private final FileIntake files;

	private final Posting posting;

	private final PostingAnswers answers;

	StoryFileController(IdempotentRequests idempotent, FileIntake files, Posting posting, PostingAnswers answers) {
		this.idempotent = idempotent;
		this.files = files;
		this.posting = posting;
		this.answers = answers;
	}

	// The page documents the JSON form of the same address.
	@Hidden
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	CompletableFuture<ResponseEntity<Object>> story(CallerId caller, @RequestPart("file") MultipartFile file,
			@ModelAttribute StoryForm form,
			@RequestHeader(name = "Prefer", required = false) @Nullable List<String> prefer,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, HttpServletRequest http) {
		return CompletableFuture.supplyAsync(() -> answer(caller, file, form, prefer, key, http), this.files.threads())
			.thenCompose(Function.identity());
	}

	private CompletableFuture<ResponseEntity<Object>> answer(CallerId caller, MultipartFile file, StoryForm form,
			@Nullable List<String> prefer, @Nullable String key, HttpServletRequest http) {
		return this.idempotent.answer(caller, key, http, form.meaning(key, file), (claim) -> {
			String upload = (claim.resource() != null) ? "" : this.files.takeForStory(caller, file).toString();
			return this.answers.of(this.posting.accept(caller, form.story(upload), claim), prefer);
		});
	}

}

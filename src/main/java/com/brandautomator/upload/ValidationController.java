package com.brandautomator.upload;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.InvalidInput;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.WebAsyncTask;
import org.springframework.web.multipart.MultipartFile;

/**
 * Tells a person before they post whether Instagram will take their file.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/media/validate", produces = MediaType.APPLICATION_JSON_VALUE)
class ValidationController {

	private final Validation validation;

	private final FormThreads threads;

	ValidationController(Validation validation, FormThreads threads) {
		this.validation = validation;
		this.threads = threads;
	}

	@PostMapping(path = "/", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	WebAsyncTask<Verdict> validateFile(CallerId caller, @RequestPart("file") MultipartFile file,
			@RequestPart(name = "media_type", required = false) @Nullable String mediaType) {
		return this.threads.answer(() -> this.validation.file(file, mediaType));
	}

	@PostMapping(path = "/", consumes = MediaType.APPLICATION_JSON_VALUE)
	Verdict validateReference(CallerId caller, @RequestBody MediaReference reference) {
		return (reference.upload() != null) ? this.validation.upload(caller, reference.upload(), reference.mediaType())
				: this.validation.address(reference.address(), reference.mediaType());
	}

	/**
	 * A medium by its address, or by the id of a file that was given to us.
	 */
	record MediaReference(@Nullable String url, @Nullable String uploadId, @Nullable String mediaType) {

		@Nullable String upload() {
			boolean named = this.uploadId != null && !this.uploadId.isBlank();
			return (named && (this.url == null || this.url.isBlank())) ? this.uploadId : null;
		}

		String address() {
			boolean named = this.uploadId != null && !this.uploadId.isBlank();
			if (this.url != null && !this.url.isBlank()) {
				if (named) {
					throw new InvalidInput("upload_id", "cannot be given together with url");
				}
				return this.url;
			}
			throw new InvalidInput("url", "is required, unless a file is sent as multipart/form-data");
		}

	}

}

package com.brandautomator.upload;

import com.brandautomator.security.CallerId;
import com.brandautomator.upload.convert.Fit;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.WebAsyncTask;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes images and small videos in, and gives them a public address.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/media/uploads", produces = MediaType.APPLICATION_JSON_VALUE)
class HostingController {

	private final Hosting hosting;

	private final FormThreads threads;

	HostingController(Hosting hosting, FormThreads threads) {
		this.hosting = hosting;
		this.threads = threads;
	}

	@PostMapping(path = "/", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	WebAsyncTask<HostedView> upload(CallerId caller, @RequestPart("file") MultipartFile file,
			@RequestPart(name = "media_type", required = false) @Nullable String mediaType,
			@Schema(allowableValues = { "crop", "pad" }) @RequestPart(name = "fit",
					required = false) @Nullable String fit) {
		Fit wanted = FitWord.of(fit);
		return this.threads.answer(() -> this.hosting.host(caller, file, mediaType, wanted));
	}

}

package com.brandautomator.upload;

import java.util.List;

import com.brandautomator.security.CallerId;
import io.swagger.v3.oas.annotations.media.Schema;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows a caller the files that they gave us, on both hops: to us, and on to Meta.
 */
@RestController
@RequestMapping(path = ResumableController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class UploadsController {

	private final GivenUploads uploads;

	UploadsController(GivenUploads uploads) {
		this.uploads = uploads;
	}

	@GetMapping
	UploadList list(CallerId caller) {
		return new UploadList(this.uploads.of(caller));
	}

	@GetMapping("{id}/")
	UploadView one(CallerId caller, @PathVariable @Schema(format = "uuid") String id) {
		return this.uploads.one(caller, id);
	}

	/**
	 * The newest first.
	 */
	record UploadList(int count, List<UploadView> results) {

		UploadList(List<UploadView> results) {
			this(results.size(), results);
		}

	}

}

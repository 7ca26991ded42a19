package com.brandautomator.upload;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.WebAsyncTask;

/**
 * Serves files to Meta, and to whoever was told their address. HEAD is answered, too.
 */
@Controller
class PublicFilesController {

	/** By this header our own look tells us from whoever else answers. */
	static final String SIGN = "X-Media-Host";

	private final PublicFiles files;

	private final FileSending sending;

	PublicFilesController(PublicFiles files, FileSending sending) {
		this.files = files;
		this.sending = sending;
	}

	@GetMapping(PublicAddresses.PATH + "{name}")
	@Nullable WebAsyncTask<ResponseEntity<Void>> file(@PathVariable String name, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		response.setHeader(SIGN, "1");
		return this.sending.send(this.files.find(name), request, response);
	}

}

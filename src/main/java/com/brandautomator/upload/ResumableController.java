package com.brandautomator.upload;

import java.io.IOException;

import com.brandautomator.security.CallerId;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.WebAsyncTask;

/**
 * Takes files in pieces, by the tus protocol 1.0.
 */
@RestController
@RequestMapping(ResumableController.PATH)
class ResumableController {

	static final String PATH = "/api/v1/automation/instagram/uploads/";

	private final TusCalls calls;

	private final Senders senders;

	ResumableController(TusCalls calls, Senders senders) {
		this.calls = calls;
		this.senders = senders;
	}

	@RequestMapping(method = RequestMethod.OPTIONS)
	ResponseEntity<Void> options(@Parameter(hidden = true) HttpServletRequest request,
			@Parameter(hidden = true) HttpServletResponse response) throws IOException {
		return this.calls.options(request, response);
	}

	@PostMapping
	ResponseEntity<Void> create(CallerId caller, @Parameter(hidden = true) HttpServletRequest request,
			@Parameter(hidden = true) HttpServletResponse response) throws IOException {
		return this.calls.create(caller, request, response);
	}

	@RequestMapping(path = "{id}/", method = RequestMethod.HEAD)
	ResponseEntity<Void> offset(CallerId caller, @PathVariable @Schema(format = "uuid") String id,
			@Parameter(hidden = true) HttpServletRequest request,
			@Parameter(hidden = true) HttpServletResponse response) throws IOException {
		return this.calls.answer(caller, request, response);
	}

	@PatchMapping("{id}/")
	WebAsyncTask<ResponseEntity<Void>> append(CallerId caller, @PathVariable @Schema(format = "uuid") String id,
			@Parameter(hidden = true) HttpServletRequest request,
			@Parameter(hidden = true) HttpServletResponse response) {
		Senders.Place place = this.senders.admit(caller);
		WebAsyncTask<ResponseEntity<Void>> task = new WebAsyncTask<>(-1L, this.senders.threads(),
				() -> this.calls.append(caller, id, request, response));
		task.onCompletion(place::close);
		return task;
	}

	/**
	 * For clients that know no PATCH (tus 1.0, X-HTTP-Method-Override).
	 */
	@Hidden
	@PostMapping(path = "{id}/", headers = "X-HTTP-Method-Override=PATCH")
	WebAsyncTask<ResponseEntity<Void>> appendByPost(CallerId caller, @PathVariable @Schema(format = "uuid") String id,
			HttpServletRequest request, HttpServletResponse response) {
		return append(caller, id, request, response);
	}

	@DeleteMapping("{id}/")
	ResponseEntity<Void> terminate(CallerId caller, @PathVariable @Schema(format = "uuid") String id,
			@Parameter(hidden = true) HttpServletRequest request,
			@Parameter(hidden = true) HttpServletResponse response) throws IOException {
		return this.calls.answer(caller, request, response);
	}

}

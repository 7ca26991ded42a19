package com.brandautomator.publishing;

import java.io.IOException;
import java.util.UUID;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells each step of a publication as it happens.
 */
@RestController
class PublicationEventsController {

	private final Publications publications;

	private final PublicationEvents events;

	PublicationEventsController(Publications publications, PublicationEvents events) {
		this.publications = publications;
		this.events = events;
	}

	@GetMapping(path = "/api/v1/automation/instagram/publications/{id}/events/",
			produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	@ApiResponse(responseCode = "200", description = "Every step as an event, those that were before first.",
			content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
					schema = @Schema(implementation = StepEvents.StepEvent.class)))
	void events(CallerId caller, @PathVariable UUID id,
			@RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (this.publications.find(caller, id).isEmpty()) {
			throw new ProblemException(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND,
					"You have no publication with this id");
		}
		this.events.channel().open(caller, id, lastEventId, request, response);
	}

}

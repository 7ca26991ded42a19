package com.brandautomator.webhook;

import java.io.IOException;

import com.brandautomator.account.Profiles;
import com.brandautomator.security.CallerId;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells the events of the caller's account as they are stored.
 */
@RestController
class InboxStreamController {

	private final Profiles profiles;

	private final InboxStreams streams;

	InboxStreamController(Profiles profiles, InboxStreams streams) {
		this.profiles = profiles;
		this.streams = streams;
	}

	@GetMapping(path = "/api/v1/automation/instagram/webhooks/events/stream/",
			produces = MediaType.TEXT_EVENT_STREAM_VALUE)
	@ApiResponse(responseCode = "200", description = "Every new event as it is stored, as the list has it.",
			content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
					schema = @Schema(implementation = InboxEvent.class)))
	void stream(CallerId caller, @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		InboxOwner owner = InboxOwner.of(this.profiles.connected(caller));
		this.streams.open(caller, owner, lastEventId, request, response);
	}

}

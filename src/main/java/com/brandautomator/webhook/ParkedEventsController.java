package com.brandautomator.webhook;

import java.util.List;

import com.brandautomator.security.CallerId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Events that the service could not work on, and their second chance.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/webhooks/events/", produces = MediaType.APPLICATION_JSON_VALUE)
class ParkedEventsController {

	private final ParkedEvents events;

	ParkedEventsController(ParkedEvents events) {
		this.events = events;
	}

	@GetMapping("parked/")
	Parked list(CallerId caller, @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
		return new Parked(this.events.find(caller, limit));
	}

	@PostMapping("{id}/replay/")
	@ResponseStatus(HttpStatus.ACCEPTED)
	Replayed replay(CallerId caller, @PathVariable long id) {
		this.events.replay(caller, id);
		return new Replayed(id, "The event is handed over again.");
	}

	/**
	 * Parked events, the newest first.
	 */
	record Parked(List<ParkedEvent> events) {
	}

	/**
	 * What happens next to an event.
	 */
	record Replayed(long id, String message) {
	}

}

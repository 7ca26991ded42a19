package com.brandautomator.publishing;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.ProblemException;
import com.brandautomator.web.idempotency.IdempotentRequests;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Publishes an entry of the calendar now, or stops it.
 */
@RestController
@RequestMapping(path = CalendarController.PATH + "/{id:\\d+}", produces = MediaType.APPLICATION_JSON_VALUE)
class CalendarPublishingController {

	private final IdempotentRequests idempotent;

	private final Calendar calendar;

	private final PublicationWaits waits;

	private final PublishingProperties properties;

	CalendarPublishingController(IdempotentRequests idempotent, Calendar calendar, PublicationWaits waits,
			PublishingProperties properties) {
		this.idempotent = idempotent;
		this.calendar = calendar;
		this.waits = waits;
		this.properties = properties;
	}

	@PostMapping("/publish/")
	@ApiResponse(responseCode = "200", description = "It is live.",
			content = @Content(schema = @Schema(implementation = PublishAnswer.class)))
	@ApiResponse(responseCode = "202", description = "Meta is still processing it.",
			content = @Content(schema = @Schema(implementation = PublishAnswer.class)))
	CompletableFuture<ResponseEntity<Object>> publish(CallerId caller, @PathVariable long id,
			@RequestHeader(name = "Prefer", required = false) @Nullable List<String> prefer,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, HttpServletRequest http) {
		return this.idempotent.answer(caller, key, http, Map.of(),
				(claim) -> this.waits
					.await(this.calendar.publish(caller, id, claim), Preference.wait(prefer, this.properties))
					.thenApply(CalendarPublishingController::answer));
	}

	@PostMapping("/cancel/")
	CancelAnswer cancel(CallerId caller, @PathVariable long id) {
		this.calendar.cancel(caller, id);
		return new CancelAnswer("It will not be published.", CalendarStatus.CANCELLED);
	}

	// What is not live, and will not be, is said as it is said of a post.
	private static ResponseEntity<Object> answer(PublicationView publication) {
		ResponseEntity<Object> said = PublicationAnswers.of(publication, null, List.of(),
				FieldNames.ofEntry(publication.content()));
		boolean isLive = said.getStatusCode().isSameCodeAs(HttpStatus.OK);
		return ResponseEntity.status(said.getStatusCode()).headers((headers) -> {
			URI place = said.getHeaders().getLocation();
			if (place != null) {
				headers.setLocation(place);
			}
		}).body(PublishAnswer.of(publication, isLive));
	}

	record PublishAnswer(String message, CalendarStatus status, Map<String, Object> results, List<Object> errors) {

		static PublishAnswer of(PublicationView publication, boolean isLive) {
			return new PublishAnswer(
					isLive ? "Published to @" + publication.owner().instagramUsername()
							: PublicationAnswers.message(publication),
					EntryResults.status(publication), Map.of("instagram", EntryResults.of(publication)), List.of());
		}

	}

	record CancelAnswer(String message, CalendarStatus status) {
	}

}

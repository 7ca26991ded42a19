package com.brandautomator.publishing;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import com.brandautomator.security.CallerId;
import com.brandautomator.web.idempotency.IdempotentRequests;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lists, makes and changes the entries of the caller's content calendar.
 */
@RestController
@RequestMapping(path = CalendarController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class CalendarController {

	static final String PATH = "/api/v1/automation/content-calendar";

	private static final int MOST = 1000;

	private final IdempotentRequests idempotent;

	private final Calendar calendar;

	private final CalendarChanges entries;

	CalendarController(IdempotentRequests idempotent, Calendar calendar, CalendarChanges entries) {
		this.idempotent = idempotent;
		this.calendar = calendar;
		this.entries = entries;
	}

	@GetMapping("/")
	CalendarChanges.Entries list(CallerId caller, @RequestParam(required = false) @Nullable CalendarStatus status,
			@RequestParam(required = false) @Nullable String platform,
			@RequestParam(name = "start_date", required = false) @Nullable String startDate,
			@RequestParam(name = "end_date", required = false) @Nullable String endDate,
			@RequestParam(defaultValue = "100") @Min(1) long limit) {
		return this.entries.page(caller, CalendarFilter.of(status, platform, startDate, endDate),
				(int) Math.min(limit, MOST));
	}

	@GetMapping("/upcoming/")
	List<EntryView> upcoming(CallerId caller) {
		return this.entries.upcoming(caller);
	}

	@PostMapping("/")
	@ApiResponse(responseCode = "201", description = "It is in the calendar.",
			content = @Content(schema = @Schema(implementation = EntryView.class)))
	CompletableFuture<ResponseEntity<Object>> add(CallerId caller, @RequestBody EntryRequest request,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, HttpServletRequest http) {
		return this.idempotent.answer(caller, key, http, request,
				(claim) -> CompletableFuture.completedFuture(added(caller, this.calendar.add(caller, request, claim))));
	}

	private ResponseEntity<Object> added(CallerId caller, long id) {
		return ResponseEntity.created(URI.create(PATH + "/" + id + "/")).body(this.entries.view(caller, id));
	}

	@GetMapping("/{id:\\d+}/")
	EntryView entry(CallerId caller, @PathVariable long id) {
		return this.entries.view(caller, id);
	}

	@RequestMapping(path = "/{id:\\d+}/", method = { RequestMethod.PUT, RequestMethod.PATCH })
	EntryView write(CallerId caller, @PathVariable long id, @RequestBody EntryRequest request) {
		this.calendar.write(caller, id, request);
		return this.entries.view(caller, id);
	}

	@DeleteMapping("/{id:\\d+}/")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delete(CallerId caller, @PathVariable long id) {
		this.calendar.delete(caller, id);
	}

}

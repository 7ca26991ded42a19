package com.brandautomator.web;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import com.brandautomator.security.CallerId;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.task.TaskRejectedException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.multipart.MultipartFile;

/**
 * Routes that exist in tests only: they fail in every way that a room's controller can.
 */
@Hidden
@RestController
@RequestMapping("/api/v1/wire-test")
class WireTestController {

	private static final Logger logger = LoggerFactory.getLogger(WireTestController.class);

	@RequestMapping(path = "/echo/", method = { RequestMethod.GET, RequestMethod.POST, RequestMethod.PUT,
			RequestMethod.PATCH, RequestMethod.DELETE })
	Echo echo(CallerId caller, HttpServletRequest request, @RequestBody(required = false) Map<String, Object> body) {
		return new Echo(caller.value(), request.getMethod(), request.getRequestURI(), (body != null) ? body : Map.of());
	}

	@PostMapping("/posts/")
	Post post(@Valid @RequestBody Post post) {
		return post;
	}

	@GetMapping("/items/{id}/")
	Map<String, Object> item(@PathVariable long id, @RequestParam int limit,
			@RequestParam(name = "unread_only", defaultValue = "false") boolean unreadOnly) {
		return Map.of("id", id, "limit", limit, "unread_only", unreadOnly);
	}

	@GetMapping("/bounded/")
	int bounded(@RequestParam(name = "page_size") @Max(100) int pageSize) {
		return pageSize;
	}

	@PostMapping("/files/")
	String file(@RequestParam("file") MultipartFile file) {
		return file.getName();
	}

	@PostMapping("/form/")
	Map<String, Object> form(@RequestParam String text) {
		return Map.of("length", text.length());
	}

	@GetMapping("/fails/{how}/")
	String fail(@PathVariable String how, HttpServletResponse response) throws Exception {
		switch (how) {
			case "unknown" -> throw new IllegalStateException("secret-canary");
			case "checked" -> throw new SQLException("secret-canary");
			case "database-away" -> throw new CannotGetJdbcConnectionException("secret-canary");
			case "connection-died" ->
				throw new UncategorizedSQLException("roll back", null, new SQLException("secret-canary"));
			case "workers-busy" -> throw new TaskRejectedException("secret-canary");
			case "timeout" -> throw new AsyncRequestTimeoutException();
			case "send-error" -> response.sendError(418, "secret-canary");
			case "another-rooms" -> throw anotherRooms();
			case "limited" ->
				throw new ProblemException(HttpStatus.TOO_MANY_REQUESTS, ProblemCode.RATE_LIMITED, "Wait a bit.")
					.retryAfter(Duration.ofSeconds(17));
			default -> logger.info("Nothing fails: {}", how);
		}
		return how;
	}

	@GetMapping("/waits/")
	Callable<Map<String, String>> waits(@RequestParam String what) {
		return () -> {
			logger.info("Working for a request: {}", what);
			if (what.equals("fails")) {
				throw new IllegalStateException("secret-canary");
			}
			return Map.of("what", what);
		};
	}

	@GetMapping("/optional/")
	Map<String, Boolean> optional(Optional<CallerId> caller) {
		return Map.of("present", caller.isPresent());
	}

	private static ErrorResponseException anotherRooms() {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "Please reconnect.");
		problem.setProperty("code", "reconnect_required");
		problem.setProperty("needs_reconnect", true);
		problem.setProperty("graph", new Graph(190, 460, "Abc"));
		return new ErrorResponseException(HttpStatus.CONFLICT, problem, null);
	}

	record Echo(String caller, String method, String path, Map<String, Object> body) {
	}

	record Graph(int code, int subcode, String fbtraceId) {
	}

	enum Kind {

		IMAGE, REELS

	}

	record Post(@NotBlank @Size(max = 20) String captionText, Kind mediaType, Instant scheduledTime, Integer howMany,
			List<@Valid Item> items) {
	}

	record Item(@NotBlank String imageUrl) {
	}

}

package com.brandautomator.comment;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import com.brandautomator.account.GraphBase;
import com.brandautomator.security.CallerId;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hides, shows, deletes or answers many comments, and says how far that is.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/comments/bulk", produces = MediaType.APPLICATION_JSON_VALUE)
class BulkController {

	private static final String PATH = "/api/v1/automation/instagram/comments/bulk/";

	private final BulkRequests requests;

	BulkController(BulkRequests requests) {
		this.requests = requests;
	}

	@PostMapping("/")
	@ApiResponse(responseCode = "200", description = "All is tried.",
			content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
	@ApiResponse(responseCode = "202", description = "Some are still open; it goes on by itself.",
			content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
	CompletableFuture<ResponseEntity<Object>> begin(CallerId caller, @RequestBody BulkRequest body,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, HttpServletRequest http) {
		return this.requests.answer(caller, key, http, body, BulkController::answer);
	}

	@GetMapping("/{id}/")
	BulkAnswer read(CallerId caller, @PathVariable UUID id) {
		return BulkAnswer.of(this.requests.find(caller, id));
	}

	private static ResponseEntity<Object> answer(Bulk bulk) {
		BulkAnswer answer = BulkAnswer.of(bulk);
		return bulk.finished() ? ResponseEntity.ok(answer)
				: ResponseEntity.accepted().location(URI.create(answer.statusUrl())).body(answer);
	}

	/**
	 * What shall be done.
	 *
	 * @param message of a reply
	 */
	record BulkRequest(@Nullable String action, @Nullable List<@Nullable String> commentIds, @Nullable String message) {
	}

	/**
	 * What was done.
	 *
	 * @param status {@code done} or {@code working}
	 * @param open how many are not tried yet, or looked for
	 * @param resumesAt when it goes on; left out while it is at work, or over
	 */
	record BulkAnswer(String bulkId, String status, String action, List<Result> results, long succeeded, long failed,
			long open, String statusUrl, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant resumesAt,
			boolean testMode) {

		static BulkAnswer of(Bulk bulk) {
			return new BulkAnswer(bulk.id().toString(), bulk.finished() ? "done" : "working", bulk.action().word(),
					bulk.items().stream().map(Result::of).toList(), bulk.count(true), bulk.count(false),
					bulk.open().size(), PATH + bulk.id() + "/", bulk.resumesAt(),
					bulk.account().graphBase() == GraphBase.SANDBOX);
		}

	}

	/**
	 * What became of one comment.
	 *
	 * @param ok left out while it is open
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record Result(String id, @Nullable Boolean ok, @Nullable String code, @Nullable String error) {

		static Result of(Bulk.Item item) {
			return new Result(item.commentId(), item.ok(), item.code(), item.problem());
		}

	}

}

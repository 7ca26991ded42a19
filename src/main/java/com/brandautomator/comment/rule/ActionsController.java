package com.brandautomator.comment.rule;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import com.brandautomator.security.CallerId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the caller's rules did, and taking it back.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/comments/rules/actions/",
		produces = MediaType.APPLICATION_JSON_VALUE)
class ActionsController {

	private final ActionPages pages;

	private final Undoing undoing;

	ActionsController(ActionPages pages, Undoing undoing) {
		this.pages = pages;
		this.undoing = undoing;
	}

	@GetMapping
	Actions list(CallerId caller, @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
			@RequestParam(required = false) @Nullable RuleAction action,
			@RequestParam(required = false) @Nullable String after) {
		ActionPages.Page page = this.pages.page(caller, action, ActionCursor.of(after), limit);
		return new Actions(page.actions().stream().map(ActionAnswer::of).toList(),
				new Paging((page.after() != null) ? page.after().toString() : null, page.after() != null));
	}

	@PostMapping("{id}/undo/")
	Callable<ActionAnswer> undo(CallerId caller, @PathVariable long id) {
		return () -> ActionAnswer.of(this.undoing.undo(caller, id));
	}

	/**
	 * One page, the newest first.
	 */
	record Actions(List<ActionAnswer> actions, Paging paging) {
	}

	/**
	 * Where the next page begins.
	 */
	record Paging(@Nullable String after, boolean hasNext) {
	}

	/**
	 * What a rule did about a comment.
	 *
	 * @param status {@code pending, acting, done, failed, cancelled, undoing, undone},
	 * and {@code parked} for what waits until somebody connects again
	 * @param problem what keeps it, ended it, or is remarkable
	 */
	record ActionAnswer(long id, RuleName rule, CommentAnswer comment, RuleAction action, String status, Match match,
			@Nullable String problem, Instant createdAt, @Nullable Instant actedAt, @Nullable Instant undoneAt) {

		static ActionAnswer of(Listed listed) {
			Action action = listed.action();
			return new ActionAnswer(action.id(), new RuleName(action.ruleId(), listed.ruleName(), listed.ruleDeleted()),
					CommentAnswer.of(action.comment()), action.action(), action.shownAs(), action.match(),
					action.problem(), action.createdAt(), action.actedAt(), action.undoneAt());
		}

	}

	/**
	 * Which rule it was; it may be deleted by now.
	 */
	record RuleName(long id, @Nullable String name, boolean deleted) {
	}

}

package com.brandautomator.comment.rule;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import com.brandautomator.security.CallerId;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tries a rule on the newest comments, without doing anything.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/comments/rules/preview/",
		produces = MediaType.APPLICATION_JSON_VALUE)
class PreviewController {

	private final Preview preview;

	PreviewController(Preview preview) {
		this.preview = preview;
	}

	@PostMapping
	Callable<PreviewAnswer> preview(CallerId caller, @RequestBody @Valid RuleRequest request) {
		RuleDraft draft = request.draft();
		return () -> PreviewAnswer.of(draft.action(), this.preview.of(caller, draft.conditions()));
	}

	/**
	 * What the rule would have done.
	 *
	 * @param checked how many comments were looked at
	 * @param matched how many of them match
	 * @param problem why comments that are not stored were not looked at, too; null when
	 * they were, or need not be
	 */
	record PreviewAnswer(int checked, int matched, List<MatchAnswer> matches, @Nullable String problem,
			boolean testMode) {

		static PreviewAnswer of(RuleAction action, Preview.Seen seen) {
			return new PreviewAnswer(seen.comments(), seen.hits().size(),
					seen.hits().stream().map((hit) -> MatchAnswer.of(action, hit)).toList(), seen.problem(),
					seen.testMode());
		}

	}

	/**
	 * A comment that matches, and by which part.
	 */
	record MatchAnswer(CommentAnswer comment, @Nullable Instant timestamp, RuleAction action, Match match) {

		static MatchAnswer of(RuleAction action, Preview.Hit hit) {
			return new MatchAnswer(CommentAnswer.of(hit.past().comment()), hit.past().writtenAt(), action, hit.match());
		}

	}

}

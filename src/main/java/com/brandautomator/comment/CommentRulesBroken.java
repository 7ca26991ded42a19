package com.brandautomator.comment;

import java.util.List;
import java.util.stream.Collectors;

import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * A text that Instagram would not take: names every rule that it breaks.
 */
class CommentRulesBroken extends ProblemException {

	CommentRulesBroken(List<Finding> findings) {
		super(HttpStatus.UNPROCESSABLE_CONTENT, ProblemCode.COMMENT_RULES,
				findings.stream().map(Finding::message).collect(Collectors.joining(". ", "", ".")));
		with("errors", findings);
	}

	/**
	 * One rule that is broken.
	 *
	 * @param field as the caller wrote it
	 * @param rule its word
	 * @param measured null where there is nothing to measure
	 * @param allowed likewise
	 */
	record Finding(String field, String message, String rule, @Nullable Long measured, @Nullable Long allowed) {
	}

}

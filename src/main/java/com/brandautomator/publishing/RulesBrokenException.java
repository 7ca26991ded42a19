package com.brandautomator.publishing;

import java.util.List;

import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.http.HttpStatus;

/**
 * The medium or the caption breaks rules of Instagram; all of them are named at once
 * (422).
 */
final class RulesBrokenException extends ProblemException {

	private RulesBrokenException(ProblemCode code, String detail, List<Finding> findings) {
		super(HttpStatus.UNPROCESSABLE_CONTENT, code, detail);
		with("errors", findings);
	}

	static RulesBrokenException of(List<Finding> findings) {
		boolean captionOnly = findings.stream().allMatch((finding) -> finding.field().equals("caption"));
		String detail = String.join(". ", findings.stream().map(Finding::message).toList()) + ".";
		return new RulesBrokenException(captionOnly ? ProblemCode.CAPTION_RULES : ProblemCode.MEDIA_RULES, detail,
				findings);
	}

	static RulesBrokenException ofPlaceholder(String field) {
		String detail = "The page sent a placeholder instead of your file. Give the file to media/uploads/, "
				+ "or name a public https address.";
		return new RulesBrokenException(ProblemCode.PLACEHOLDER_MEDIA, detail,
				List.of(Finding.of(field, "placeholder", detail)));
	}

}

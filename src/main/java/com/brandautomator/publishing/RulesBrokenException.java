package com.brandautomator.publishing;

import java.util.List;
import java.util.Set;

import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.http.HttpStatus;

/**
 * The medium or the caption breaks rules of Instagram; all of them are named at once
 * (422).
 */
final class RulesBrokenException extends ProblemException {

	/** The rule that a name in a file's place breaks. */
	static final String PLACEHOLDER = "placeholder";

	/** What requests to publish and the calendar call the caption. */
	private static final Set<String> CAPTIONS = Set.of(Wish.CAPTION, "content");

	private RulesBrokenException(ProblemCode code, String detail, List<Finding> findings) {
		super(HttpStatus.UNPROCESSABLE_CONTENT, code, detail);
		with("errors", findings);
	}

	static RulesBrokenException of(List<Finding> findings) {
		String detail = String.join(". ", findings.stream().map(Finding::message).toList()) + ".";
		return new RulesBrokenException(code(findings), detail, findings);
	}

	private static ProblemCode code(List<Finding> findings) {
		if (findings.stream().anyMatch((finding) -> finding.rule().equals(PLACEHOLDER))) {
			return ProblemCode.PLACEHOLDER_MEDIA;
		}
		return findings.stream().allMatch((finding) -> CAPTIONS.contains(finding.field())) ? ProblemCode.CAPTION_RULES
				: ProblemCode.MEDIA_RULES;
	}

}

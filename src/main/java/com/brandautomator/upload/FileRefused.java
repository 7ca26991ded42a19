package com.brandautomator.upload;

import java.util.List;
import java.util.stream.Collectors;

import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * A file is none that can be hosted; all that is wrong with it is named (422).
 */
final class FileRefused extends ProblemException {

	FileRefused(List<MediaFinding> findings) {
		super(HttpStatus.UNPROCESSABLE_CONTENT, ProblemCode.MEDIA_RULES,
				findings.stream().map(MediaFinding::message).collect(Collectors.joining(" ")));
		with("errors", findings.stream().map(Named::of).toList());
	}

	/**
	 * A finding with the name of the field.
	 */
	record Named(String field, String message, String rule, Severity severity, @Nullable Object measured,
			@Nullable Object allowed) {

		static Named of(MediaFinding finding) {
			return new Named("file", finding.message(), finding.rule(), finding.severity(), finding.measured(),
					finding.allowed());
		}

	}

}

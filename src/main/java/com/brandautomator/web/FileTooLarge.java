package com.brandautomator.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/**
 * A file in a form is larger than any may be.
 */
class FileTooLarge extends ProblemException {

	FileTooLarge(DataSize limit) {
		super(HttpStatus.CONTENT_TOO_LARGE, ProblemCode.PAYLOAD_TOO_LARGE,
				"The file is larger than the %d MiB that are taken in a form.".formatted(limit.toMegabytes()));
		with("errors", List.of(new FieldProblem("file", "is larger than %d bytes".formatted(limit.toBytes()))));
	}

}

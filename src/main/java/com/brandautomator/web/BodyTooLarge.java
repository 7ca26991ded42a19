package com.brandautomator.web;

import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/**
 * The body is over the limit of its path.
 */
class BodyTooLarge extends ProblemException {

	BodyTooLarge(DataSize limit) {
		super(HttpStatus.CONTENT_TOO_LARGE, ProblemCode.PAYLOAD_TOO_LARGE,
				"The body is larger than the %d KiB that this address takes.".formatted(limit.toKilobytes()));
	}

}

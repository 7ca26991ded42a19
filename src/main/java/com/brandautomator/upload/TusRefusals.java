package com.brandautomator.upload;

import java.time.Duration;

import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * What the tus protocol refuses, in sentences.
 */
final class TusRefusals {

	private static final Duration AGAIN = Duration.ofSeconds(2);

	private TusRefusals() {
	}

	/**
	 * By the protocol's status, with its headers.
	 */
	static ProblemException of(int status, HttpHeaders headers) {
		ProblemException problem = switch (status) {
			case 404 -> problem(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND, "There is no such upload.");
			case 405 -> problem(HttpStatus.METHOD_NOT_ALLOWED, ProblemCode.METHOD_NOT_ALLOWED,
					"Files are made at instagram/uploads/ and sent to their own address.");
			case 409 -> problem(HttpStatus.CONFLICT, ProblemCode.UPLOAD_OFFSET,
					"The file stands elsewhere. Ask by HEAD where, and go on from there.");
			case 412 -> problem(HttpStatus.PRECONDITION_FAILED, ProblemCode.BAD_REQUEST,
					"Only tus 1.0.0 is spoken here: send Tus-Resumable: 1.0.0.");
			case 413 -> problem(HttpStatus.CONTENT_TOO_LARGE, ProblemCode.PAYLOAD_TOO_LARGE,
					"The file is larger than we take.");
			case 406, 415 -> problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ProblemCode.UNSUPPORTED_MEDIA_TYPE,
					"A piece of a file has the type application/offset+octet-stream.");
			case 423 -> locked();
			// tus says 460 here, which no HTTP status is; nothing of the piece was kept
			case 460 -> problem(HttpStatus.BAD_REQUEST, ProblemCode.UPLOAD_CHECKSUM,
					"The piece was damaged on its way. Please send it again.")
				.with("retryable", true);
			default -> problem(HttpStatus.BAD_REQUEST, ProblemCode.BAD_REQUEST,
					"This is not how tus 1.0.0 works: check method and headers.");
		};
		// the sentence has a length of its own
		headers.forEach((name, values) -> {
			if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
				problem.getHeaders().put(name, values);
			}
		});
		return problem;
	}

	static ProblemException locked() {
		return problem(HttpStatus.LOCKED, ProblemCode.UPLOAD_LOCKED,
				"Somebody else is sending this file right now. Please wait a little.")
			.retryAfter(AGAIN);
	}

	static ProblemException tooSlow() {
		return problem(HttpStatus.REQUEST_TIMEOUT, ProblemCode.REQUEST_TIMEOUT,
				"The file comes too slowly. What came is kept: go on from there.")
			.retryAfter(AGAIN);
	}

	private static ProblemException problem(HttpStatus status, ProblemCode code, String sentence) {
		return new ProblemException(status, code, sentence);
	}

}

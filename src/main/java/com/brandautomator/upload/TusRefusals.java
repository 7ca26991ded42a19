package com.brandautomator.upload;

import java.time.Duration;
import java.util.List;

import com.brandautomator.upload.tus.TusAnswer;
import com.brandautomator.web.InvalidInput;
import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.unit.DataSize;

/**
 * What the tus protocol refuses, in sentences.
 */
final class TusRefusals {

	private static final Duration AGAIN = Duration.ofSeconds(2);

	static final String VERSION = "Tus-Resumable";

	static final String SPOKEN = "1.0.0";

	private static final String LENGTH = "Upload-Length";

	private static final String CHECKSUM = "Upload-Checksum";

	private static final String OVERRIDE = "X-HTTP-Method-Override";

	private static final List<String> ALGORITHMS = List.of("md5", "sha1", "sha256", "sha384", "sha512");

	private static final int CHECKSUM_MISMATCH = 460;

	private TusRefusals() {
	}

	/**
	 * By the protocol's status, with its headers.
	 */
	static ProblemException of(HttpServletRequest request, TusAnswer answer, DataSize largest) {
		ProblemException problem = switch (answer.getStatus()) {
			case 404 -> problem(HttpStatus.NOT_FOUND, ProblemCode.NOT_FOUND, "There is no such upload.");
			case 405 -> problem(HttpStatus.METHOD_NOT_ALLOWED, ProblemCode.METHOD_NOT_ALLOWED,
					"Files are made at instagram/uploads/ and sent to their own address.");
			case 409 -> problem(HttpStatus.CONFLICT, ProblemCode.UPLOAD_OFFSET,
					"The file stands elsewhere. Ask by HEAD where, and go on from there.")
				.of("Upload-Offset", "must be what HEAD says");
			case 412 -> problem(HttpStatus.PRECONDITION_FAILED, ProblemCode.BAD_REQUEST,
					"Only tus 1.0.0 is spoken here: send Tus-Resumable: 1.0.0.")
				.of(VERSION, "must be " + SPOKEN);
			case 413 -> problem(HttpStatus.CONTENT_TOO_LARGE, ProblemCode.PAYLOAD_TOO_LARGE,
					"The file is larger than the %,d MB that we take.".formatted(largest.toMegabytes()))
				.of(LENGTH, "must be at most " + largest.toBytes());
			case 406,
					415 ->
				problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ProblemCode.UNSUPPORTED_MEDIA_TYPE,
						"A piece of a file has the type application/offset+octet-stream.")
					.of(HttpHeaders.CONTENT_TYPE, "must be application/offset+octet-stream");
			case 423 -> locked();
			case CHECKSUM_MISMATCH -> damaged();
			default -> malformed(request, largest);
		};
		// the sentence has a length of its own
		answer.headers().forEach((name, values) -> {
			if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
				problem.getHeaders().put(name, values);
			}
		});
		return problem;
	}

	// The protocol's own status, which no HTTP status is; nothing of the piece was kept.
	private static ProblemException damaged() {
		ProblemException problem = problem(HttpStatusCode.valueOf(CHECKSUM_MISMATCH), ProblemCode.UPLOAD_CHECKSUM,
				"The piece was damaged on its way. Please send it again.")
			.of(CHECKSUM, "must be that of the piece");
		problem.getBody().setTitle("Checksum Mismatch");
		return problem.with("retryable", true);
	}

	private static ProblemException malformed(HttpServletRequest request, DataSize largest) {
		String checksum = request.getHeader(CHECKSUM);
		if (HttpMethod.POST.matches(request.getMethod()) && request.getHeader(OVERRIDE) == null) {
			return length(largest.toBytes());
		}
		return (checksum != null && !ALGORITHMS.contains(checksum.split(" ")[0]))
				? new InvalidInput(CHECKSUM, "must begin with one of " + String.join(", ", ALGORITHMS))
				: new InvalidInput(HttpHeaders.CONTENT_LENGTH, "must be at most what is missing of the file");
	}

	/**
	 * With the version, as every answer of the protocol has it.
	 */
	static ProblemException spoken(ProblemException problem) {
		problem.getHeaders().set(VERSION, SPOKEN);
		return problem;
	}

	static InvalidInput length(long largest) {
		return new InvalidInput(LENGTH, "must say how many bytes the file has, from 1 to " + largest);
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

	private static ProblemException problem(HttpStatusCode status, ProblemCode code, String sentence) {
		return new ProblemException(status, code, sentence);
	}

}

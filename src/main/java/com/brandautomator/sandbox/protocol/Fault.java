package com.brandautomator.sandbox.protocol;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/**
 * A fault that was ordered.
 *
 * @param pathWord which calls it meets: a word of the path, {@code rupload} for sending
 * the bytes of a video, {@code status} for reading a container, or {@code processing} for
 * what happens to a container afterwards
 * @param method only calls with this HTTP method
 * @param accountId only what concerns this account
 * @param afterWork whether an error is answered when the work is done
 * @param remaining how often it still happens; null means until it is cleared
 * @param probability from 0 to 1
 * @param errorType the type of an error at rupload, which has no codes
 */
public record Fault(long id, String pathWord, @Nullable String method, @Nullable String accountId, FaultKind kind,
		boolean afterWork, @Nullable Integer code, @Nullable Integer subcode, @Nullable String message,
		@Nullable Integer httpStatus, long delayMs, @Nullable Integer remaining, double probability,
		@Nullable String errorType) {

	/** Stands for what happens to a container after it was created. */
	public static final String PROCESSING = "processing";

	/** Stands for sending the bytes of a video. */
	private static final String UPLOAD = "rupload";

	boolean meets(GraphCall call) {
		if (this.method != null && !this.method.equals(call.method()) || !concerns(call.accountId())) {
			return false;
		}
		if (this.pathWord.equals("status")) {
			return call.method().equals("GET") && call.path().equals("/" + call.containerId());
		}
		String path = call.isUpload() ? "/" + UPLOAD + call.address() : call.path();
		return (path + "/").contains("/" + this.pathWord + "/");
	}

	boolean concerns(@Nullable String account) {
		return this.accountId == null || this.accountId.equals(account);
	}

	Duration delay() {
		return Duration.ofMillis(this.delayMs);
	}

	GraphError error() {
		int code = Optional.ofNullable(this.code).orElse(2);
		GraphError error = new GraphError(code,
				Optional.ofNullable(this.message)
					.orElse("An unexpected error has occurred. Please retry your request later."))
			.subcode(this.subcode);
		if (this.errorType != null) {
			error.type(this.errorType);
		}
		if (this.httpStatus != null) {
			return error.status(HttpStatusCode.valueOf(this.httpStatus));
		}
		// the publishing table's rows come with 400
		return (code == 1 && this.subcode != null) ? error.status(HttpStatus.BAD_REQUEST) : error;
	}

}

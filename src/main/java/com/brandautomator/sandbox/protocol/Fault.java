package com.brandautomator.sandbox.protocol;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * A fault that was ordered.
 *
 * @param pathWord which calls it meets: a word of the path, or {@code status} for reading
 * a container, or {@code processing} for what happens to a container afterwards
 * @param method only calls with this HTTP method
 * @param remaining how often it still happens; null means until it is cleared
 * @param probability from 0 to 1
 */
public record Fault(long id, String pathWord, @Nullable String method, FaultKind kind, @Nullable Integer code,
		@Nullable Integer subcode, @Nullable String message, @Nullable Integer httpStatus, long delayMs,
		@Nullable Integer remaining, double probability) {

	boolean meets(GraphCall call) {
		if (this.method != null && !this.method.equals(call.method())) {
			return false;
		}
		if (this.pathWord.equals("status")) {
			return call.method().equals("GET") && call.path().equals("/" + call.containerId());
		}
		return (call.path() + "/").contains("/" + this.pathWord + "/");
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
		return (this.httpStatus != null) ? error.status(HttpStatus.valueOf(this.httpStatus)) : error;
	}

}

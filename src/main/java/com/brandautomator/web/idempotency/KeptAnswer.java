package com.brandautomator.web.idempotency;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * An answer that is given again.
 *
 * @param status the HTTP status
 * @param headers those that belong to it
 * @param body JSON; null where there is none
 */
record KeptAnswer(int status, Map<String, String> headers, @Nullable String body) {

	/** Those that differ from answer to answer; all others are the same for all. */
	static Map<String, String> headersOf(HttpHeaders headers) {
		return Stream.of(HttpHeaders.LOCATION, HttpHeaders.RETRY_AFTER)
			.filter((name) -> headers.getFirst(name) != null)
			.collect(Collectors.toMap((name) -> name, (name) -> Objects.requireNonNull(headers.getFirst(name))));
	}

	boolean isProblem() {
		return this.status >= 400;
	}

}

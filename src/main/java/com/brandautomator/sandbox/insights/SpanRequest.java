package com.brandautomator.sandbox.insights;

import java.time.Duration;
import java.time.Instant;

import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphErrors;

/**
 * The time that is asked for: 24 hours unless told, 30 days at most, and nothing of more
 * than 90 days ago (graph-api.md, section 7.1).
 *
 * @param since its beginning
 * @param until its end, now at most
 */
record SpanRequest(Instant since, Instant until) {

	private static final Duration LONGEST = Duration.ofDays(30);

	private static final Duration KEPT = Duration.ofDays(90);

	static SpanRequest of(GraphCall call, Instant now) {
		Instant until = call.parameter("until").map(SpanRequest::time).orElse(now);
		Instant since = call.parameter("since").map(SpanRequest::time).orElse(until.minus(Duration.ofHours(24)));
		if (since.isAfter(until)) {
			throw GraphErrors.invalidParameter("since param is not valid. The value must be before until.");
		}
		if (Duration.between(since, until).compareTo(LONGEST) > 0) {
			throw InsightErrors.spanTooLong();
		}
		Instant first = now.minus(KEPT);
		return new SpanRequest(since.isBefore(first) ? first : since, until.isAfter(now) ? now : until);
	}

	boolean isEmpty() {
		return !this.since.isBefore(this.until);
	}

	private static Instant time(String text) {
		if (!text.matches("\\d{1,11}")) {
			throw GraphErrors.invalidParameter("since and until must be Unix timestamps in seconds.");
		}
		return Instant.ofEpochSecond(Long.parseLong(text));
	}

}

package com.brandautomator.graph;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code Retry-After} is read in both of its forms (RFC 9110, section 10.2.3).
 */
class RetryAfterTests {

	private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");

	@ParameterizedTest
	@CsvSource({ "120, 120", "' 1 ', 1", "'Mon, 23 Nov 2026 10:16:30 GMT', 90" })
	void readsSecondsAndDates(String value, long seconds) {
		assertThat(RetryAfter.in(headers(value), NOW)).contains(Duration.ofSeconds(seconds));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0", "-5", "soon", "99999999999999999999", "Mon, 23 Nov 2026 10:14:00 GMT", "1.5" })
	void asksForNothingOtherwise(String value) {
		assertThat(RetryAfter.in(headers(value), NOW)).isEmpty();
	}

	@Test
	void asksForNothingWithoutTheHeader() {
		assertThat(RetryAfter.in(new HttpHeaders(), NOW)).isEmpty();
	}

	private static HttpHeaders headers(String value) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, value);
		return headers;
	}

}

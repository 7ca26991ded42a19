package com.brandautomator.webhook;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Meta's times are read by their magnitude.
 */
class MetaTimeTests {

	@ParameterizedTest
	@CsvSource({ "1795400000, 2026-11-23T02:13:20Z", "1795400004523, 2026-11-23T02:13:24.523Z",
			"99999999999, 5138-11-16T09:46:39Z", "100000000000, 1973-03-03T09:46:40Z" })
	void secondsAndMillisecondsAreToldApart(String digits, Instant instant) {
		assertThat(MetaTime.of(digits)).isEqualTo(instant);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "-1", "1.5", "soon", "999999999999999999999999" })
	void whatIsNoTimeIsNone(String digits) {
		assertThat(MetaTime.of(digits)).isNull();
	}

	@Test
	void theLatestTimeFitsIntoTheDatabase() {
		assertThat(MetaTime.of("99999999999999")).isBefore(Instant.parse("+294276-01-01T00:00:00Z"));
	}

}

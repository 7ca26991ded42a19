package com.brandautomator.publishing;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The header Prefer is read as RFC 7240 writes it, and never asks for more than may be.
 */
class PreferenceTests {

	private final PublishingProperties properties = Limits.withLoopbackMedia(false);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			wait=10                           | 10
			wait=60                           | 60
			wait=61                           | 60
			wait=999999999                    | 60
			wait=9999999999                   | 25
			wait=0                            | 0
			Wait = "7"                        | 7
			respond-async                     | 0
			Respond-Async                     | 0
			respond-async, wait=10            | 10
			wait=10; respond-async            | 10
			return=minimal; foo="bar", wait=5 | 5
			respond-asynchronously            | 25
			await=10                          | 25
			wait=ten                          | 25
			wait=-1                           | 25
			wait=1.5                          | 25
			handling=lenient                  | 25
			""")
	void saysHowLongToWait(String header, int seconds) {
		assertThat(Preference.wait(List.of(header), this.properties)).isEqualTo(Duration.ofSeconds(seconds));
	}

	@Test
	void mayComeInSeveralHeaders() {
		assertThat(Preference.wait(List.of("return=minimal", "wait=3"), this.properties))
			.isEqualTo(Duration.ofSeconds(3));
	}

	@Test
	void withoutItTheDefaultHolds() {
		assertThat(Preference.wait(List.of(), this.properties)).isEqualTo(Duration.ofSeconds(25));
	}

}

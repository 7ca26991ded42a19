package com.brandautomator.web;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Settings become origins as browsers send them.
 */
class CorsPropertiesTests {

	@Test
	void blanksAndRepetitionsAreLeftOut() {
		assertThat(new CorsProperties("https://app.example.com", "", List.of(" ", "https://APP.example.com/", ""))
			.origins()).containsExactly("https://app.example.com");
	}

	@ParameterizedTest(name = "{0} -> {1}")
	@CsvSource({ "https://app.example.com/automation?x=y, https://app.example.com",
			"http://localhost:3000/, http://localhost:3000", "https://app.example.com:443, https://app.example.com",
			"http://app.example.com:80, http://app.example.com", "' http://[::1]:3000 ', http://[::1]:3000" })
	void anOriginIsSchemeHostAndPort(String url, String origin) {
		assertThat(Origins.of(url)).isEqualTo(origin);
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "*", "app.example.com", "/automation" })
	void whatIsNoOriginIsRefused(String url) {
		assertThatIllegalArgumentException().isThrownBy(() -> Origins.of(url)).withMessageContaining(url);
	}

}

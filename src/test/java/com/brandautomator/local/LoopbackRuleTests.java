package com.brandautomator.local;

import com.brandautomator.start.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Profile local is for this machine alone.
 */
class LoopbackRuleTests {

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:8000", "https://LOCALHOST", "http://app.localhost:8000",
			"http://127.0.0.1:8000/x", "http://127.1.2.3", "http://[::1]:8000" })
	void knowsLoopbackAddresses(String url) {
		assertThat(LoopbackRule.isLoopback(url)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://brand.example", "http://192.168.1.4:8000", "http://localhost.evil.test",
			"http://127.0.0.1.evil.test", "http://127.0.0.1@evil.test", "http://0.0.0.0:8000", "http://[::]:8000",
			"http://xlocalhost", "localhost:8000", "http:///", "", "not a url" })
	void knowsOthers(String url) {
		assertThat(LoopbackRule.isLoopback(url)).isFalse();
	}

	@Test
	void namesTheSettingThatLeadsElsewhere() {
		MockEnvironment environment = new MockEnvironment().withProperty("connect.site-url", "http://localhost:8000")
			.withProperty("publishing.public-base-url", "http://localhost:8000");
		assertThatCode(() -> LoopbackRule.check(environment)).doesNotThrowAnyException();
		environment.setProperty("publishing.public-base-url", "https://media.example.com");
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> LoopbackRule.check(environment))
			.withMessageStartingWith("PUBLIC_BASE_URL is https://media.example.com");
		environment.setProperty("connect.site-url", "https://example.com");
		assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> LoopbackRule.check(environment))
			.withMessageStartingWith("SITE_URL is https://example.com");
	}

}

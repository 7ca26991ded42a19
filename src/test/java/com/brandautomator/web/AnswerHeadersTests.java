package com.brandautomator.web;

import java.net.http.HttpResponse;
import java.util.List;

import com.brandautomator.Wire;
import com.brandautomator.WireTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every answer protects the browser that reads it.
 */
@WireTest
class AnswerHeadersTests {

	@LocalServerPort
	int port;

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/api/v1/nothing", "/api/v1//", "/nothing", "/automation/nothing.js",
			"/webjars/picocss__pico/css/pico.min.css", "/swagger-ui/index.html", "/v3/api-docs", "/sandbox/nothing" })
	void everyAnswerHasThem(String path) {
		HttpResponse<String> answer = new Wire(this.port).get(path);
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
		assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
		assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "/api/v1/nothing, default-src 'none'; frame-ancestors 'none'",
			"/v3/api-docs, default-src 'none'; frame-ancestors 'none'" })
	void whatIsNoPageAllowsNothing(String path, String policy) {
		assertThat(policies(path)).containsExactly(policy);
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/automation", "/automation/", "/automation/nothing.js", "/nothing",
			"/webjars/picocss__pico/css/pico.min.css" })
	void theConsoleRunsOnlyWhatWeServe(String path) {
		assertThat(policies(path)).singleElement()
			.satisfies((policy) -> assertThat(policy)
				.startsWith(
						"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob: https:")
				.contains("connect-src 'self'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'")
				.doesNotContain("unsafe"));
	}

	@Test
	void theSandboxSpeaksForItself() {
		assertThat(policies("/sandbox/nothing")).isEmpty();
	}

	@Test
	void theApiPageShowsWithItsScripts() {
		Wire wire = new Wire(this.port);
		assertThat(wire.get("/swagger-ui.html").statusCode()).isEqualTo(302);
		HttpResponse<String> page = wire.get("/swagger-ui/index.html");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).doesNotContainPattern("<script[^>]*>[^<\\s]");
		assertThat(policies("/swagger-ui/index.html")).singleElement().asString().contains("script-src 'self';");
		assertThat(wire.get("/swagger-ui/swagger-initializer.js").body()).contains("/v3/api-docs");
	}

	@Test
	void webJarsNeedNoVersion() {
		assertThat(new Wire(this.port).get("/webjars/picocss__pico/css/pico.min.css").statusCode()).isEqualTo(200);
	}

	@Test
	void theConsoleMayShowMediaThatWeHost() {
		assertThat(ContentSecurity
			.console(new ContentSecurityProperties("https://media.example.com/x", "https://media.example.com/sandbox")))
			.contains("script-src 'self';", "blob: https: https://media.example.com;");
		assertThat(ContentSecurity
			.console(new ContentSecurityProperties("https://media.example.com", "http://localhost:8100/sandbox")))
			.contains("https: https://media.example.com http://localhost:8100;");
	}

	private List<String> policies(String path) {
		return new Wire(this.port).get(path).headers().allValues("Content-Security-Policy");
	}

}

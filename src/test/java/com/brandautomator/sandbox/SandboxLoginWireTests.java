package com.brandautomator.sandbox;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.brandautomator.WireTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The dialog and what comes of its code.
 */
@WireTest
class SandboxLoginWireTests {

	private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\">");

	@LocalServerPort
	int port;

	private SandboxCaller sandbox;

	@BeforeEach
	void call() {
		this.sandbox = new SandboxCaller(this.port);
	}

	@AfterEach
	void forget() {
		this.sandbox.reset();
	}

	@Test
	void formCarriesAllThatWasAskedSoThatABrowserCanSubmitIt() {
		HttpResponse<String> page = this.sandbox.wire()
			.get(SandboxCaller.GRAPH + "/dialog/oauth?"
					+ SandboxCaller.encode(this.sandbox.dialog(Map.of("state", "<\"&'>"))));
		Map<String, String> hidden = new LinkedHashMap<>();
		Matcher inputs = HIDDEN.matcher(page.body());
		while (inputs.find()) {
			hidden.put(inputs.group(1), inputs.group(2));
		}
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("content-type").orElseThrow()).startsWith("text/html");
		assertThat(page.headers().allValues("content-security-policy")).singleElement()
			.asString()
			.doesNotContain("form-action", "unsafe");
		assertThat(page.body()).contains("action=\"/sandbox/v26.0/dialog/oauth\"").doesNotContain("<script");
		assertThat(hidden).containsEntry("client_id", "sandbox")
			.containsEntry("redirect_uri", this.sandbox.redirectUri())
			.containsEntry("state", "&lt;&quot;&amp;&#39;&gt;")
			.containsEntry("scope", SandboxCaller.SCOPES);
	}

	@Test
	void styleSheetIsServed() {
		assertThat(this.sandbox.wire().get("/sandbox/style.css").headers().firstValue("content-type"))
			.hasValue("text/css");
	}

	@Test
	void approvalComesBackWithCodeStateAndFragment() {
		URI back = this.sandbox.decide(Map.of());
		assertThat(back.toString()).startsWith(this.sandbox.redirectUri() + "?code=").endsWith("#_=_");
		assertThat(SandboxCaller.parameter(back, "state")).isEqualTo("a state");
	}

	@Test
	void queryOfTheRedirectUriIsKept() {
		URI back = this.sandbox.decide(Map.of("redirect_uri", "http://127.0.0.1:9/page?platform=instagram"));
		assertThat(back.toString()).startsWith("http://127.0.0.1:9/page?platform=instagram&code=");
	}

	@Test
	void refusalComesBackInMetasWords() {
		URI back = this.sandbox.decide(Map.of("decision", "deny"));
		assertThat(back.getRawQuery()).contains("error=access_denied", "error_code=200", "error_reason=user_denied",
				"error_description=Permissions+error", "state=a+state");
	}

	@ParameterizedTest
	@CsvSource({ "client_id,1234", "redirect_uri,https://evil.example/", "redirect_uri,http://localhost@evil.example/",
			"redirect_uri,javascript:alert(1)", "response_type,token", "scope,instagram_everything", "persona,nobody",
			"decision,perhaps" })
	void whatCannotBeTrustedGetsAnErrorPageInsteadOfARedirect(String name, String value) {
		HttpResponse<String> answer = this.sandbox.submit(Map.of(name, value));
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("location")).isEmpty();
		assertThat(answer.body()).contains("Sorry, something went wrong");
	}

	@Test
	void codeBecomesAShortTokenAndThatALongOne() {
		SandboxCaller.Answer brief = this.sandbox.exchange(this.sandbox.code("brand"));
		SandboxCaller.Answer lasting = this.sandbox
			.exchange(Map.of("grant_type", "fb_exchange_token", "fb_exchange_token", brief.text("/access_token")));
		assertThat(brief.text("/token_type")).isEqualTo("bearer");
		assertThat(brief.body().at("/expires_in").asInt()).isBetween(3600, 7200);
		assertThat(lasting.body().at("/expires_in").asInt()).isEqualTo(5183944);
		assertThat(this.sandbox.get(lasting.text("/access_token"), "/me").text("/name")).isEqualTo("Demo Person");
	}

	@Test
	void codeWorksOnce() {
		String code = this.sandbox.code("brand");
		this.sandbox.exchange(code);
		SandboxCaller.Answer again = this.sandbox.exchange(code);
		assertThat(again.status()).isEqualTo(400);
		assertThat(again.error()).isEqualTo("100/36009");
		assertThat(again.headers().firstValue("www-authenticate"))
			.hasValue("OAuth \"Facebook Platform\" \"invalid_code\" \"This authorization code has been used.\"");
	}

	@Test
	void codeIsOverAfterTenMinutes() {
		String code = this.sandbox.code("brand");
		this.sandbox.control("clock/", "{\"advance\": \"PT11M\"}");
		assertThat(this.sandbox.exchange(code).error()).isEqualTo("100/36007");
	}

	@Test
	void codeIsForItsRedirectUriAndNotSpentByAnother() {
		String code = this.sandbox.code("brand");
		String other = this.sandbox.redirectUri().substring(0, this.sandbox.redirectUri().length() - 1);
		assertThat(this.sandbox.exchange(Map.of("code", code, "redirect_uri", other)).error()).isEqualTo("100/36008");
		assertThat(this.sandbox.exchange(code).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "client_id,1234,101/", "client_secret,wrong,1/", "code,never-given-out,100/",
			"grant_type,anything,100/" })
	void exchangeIsRefusedWithMetasCode(String name, String value, String error) {
		SandboxCaller.Answer answer = this.sandbox
			.exchange(Map.of(name, value, "redirect_uri", this.sandbox.redirectUri()));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.error()).isEqualTo(error);
		assertThat(answer.text("/error/type")).isEqualTo("OAuthException");
		assertThat(answer.text("/error/fbtrace_id")).startsWith("A")
			.isEqualTo(answer.headers().firstValue("x-fb-trace-id").orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "v20.0", "v27.0", "v1.0" })
	void unknownVersionIsRefused(String version) {
		SandboxCaller.Answer answer = SandboxCaller.answer(this.sandbox.wire().get("/sandbox/" + version + "/me"));
		assertThat(answer.error()).isEqualTo("2500/");
	}

	@Test
	void everyAnswerNamesItsVersion() {
		SandboxCaller.Answer answer = SandboxCaller.answer(this.sandbox.wire().get("/sandbox/v21.0/me"));
		assertThat(answer.headers().firstValue("facebook-api-version")).hasValue("v21.0");
		assertThat(answer.error()).isEqualTo("2500/");
	}

	@Test
	void whoIsNamedIsTheSamePersonNextTime() {
		String first = this.sandbox.login(Map.of("person", "anna"));
		String second = this.sandbox.login(Map.of("person", "anna"));
		String other = this.sandbox.login(Map.of());
		assertThat(this.sandbox.get(first, "/me").text("/id")).isEqualTo(this.sandbox.get(second, "/me").text("/id"))
			.isNotEqualTo(this.sandbox.get(other, "/me").text("/id"))
			.hasSize(17);
	}

}

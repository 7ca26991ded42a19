package com.brandautomator.security;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.brandautomator.TestToken;
import com.brandautomator.Wire;
import com.brandautomator.WireTest;
import com.nimbusds.jose.JWSAlgorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.brandautomator.web.ProblemAssert.assertThatProblem;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Only what the platform signed for now and for a caller lets anybody in.
 */
@WireTest
class JwtTests {

	private static final String ECHO = "/api/v1/wire-test/echo/";

	private static final long SOON = Instant.now().getEpochSecond() + 3600;

	@LocalServerPort
	int port;

	@ParameterizedTest(name = "{0}")
	@MethodSource("goodTokens")
	void aGoodTokenNamesItsCaller(String name, Map<String, ?> claims, String caller) {
		HttpResponse<String> answer = send(ECHO, "Bearer " + TestToken.with(claims));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("\"caller\":\"" + caller + "\"");
	}

	static Stream<Arguments> goodTokens() {
		return Stream.of(arguments("text", Map.of("user_id", "ann"), "ann"),
				arguments("number", Map.of("user_id", 42), "42"), arguments("decimal", Map.of("user_id", 42.0), "42"),
				arguments("number as text", Map.of("user_id", "42"), "42"),
				arguments("large number", Map.of("user_id", 9007199254740993L), "9007199254740993"),
				arguments("user_id before sub", Map.of("user_id", "ann", "sub", "bob"), "ann"),
				arguments("sub alone", Map.of("sub", "bob"), "bob"),
				arguments("blank user_id", Map.of("user_id", " ", "sub", "bob"), "bob"),
				arguments("without token_type", Map.of("user_id", "ann", "token_type", ""), "ann"),
				arguments("any issuer, since none is set", Map.of("user_id", "ann", "iss", "somebody"), "ann"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("badTokens")
	void aBadTokenIsRefused(String name, String token) {
		HttpResponse<String> answer = send(ECHO, "Bearer " + token);
		assertThatProblem(answer).has(401, "unauthenticated").isRetryable(false);
		assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
	}

	static Stream<Arguments> badTokens() {
		Map<String, Object> good = Map.of("user_id", "ann", "exp", SOON);
		String token = TestToken.of("ann");
		String claims = token.split("\\.")[1];
		return Stream.of(arguments("no token at all", "nonsense"), arguments("two dots", ".."),
				arguments("alg none", base64("{\"alg\":\"none\"}") + "." + claims + "."),
				arguments("alg none with a signature",
						base64("{\"alg\":\"none\"}") + token.substring(token.indexOf('.'))),
				arguments("HS512", TestToken.signed(JWSAlgorithm.HS512, WireTest.SIGNING_KEY.repeat(2), good)),
				arguments("HS384 by our key",
						TestToken.signed(JWSAlgorithm.HS384, WireTest.SIGNING_KEY + "01234567", good)),
				arguments("RS256 in the header", base64("{\"alg\":\"RS256\"}") + token.substring(token.indexOf('.'))),
				arguments("another key", TestToken.signed(JWSAlgorithm.HS256, "x".repeat(40), good)),
				arguments("no signature", token.substring(0, token.lastIndexOf('.') + 1)),
				arguments("a changed signature", token.substring(0, token.length() - 4) + "AAAA"),
				arguments("other claims under the signature",
						token.replace(claims, base64("{\"user_id\":\"bob\",\"exp\":" + SOON + "}"))),
				arguments("expired", TestToken.with(Map.of("user_id", "ann", "exp", SOON - 3605))),
				arguments("without exp", TestToken.with(Map.of("user_id", "ann", "exp", ""))),
				arguments("exp is a text", TestToken.with(Map.of("user_id", "ann", "exp", "tomorrow"))),
				arguments("exp is beyond all time", TestToken.with(Map.of("user_id", "ann", "exp", 1e300))),
				arguments("not yet valid", TestToken.with(Map.of("user_id", "ann", "nbf", SOON))),
				arguments("a refresh token", TestToken.with(Map.of("user_id", "ann", "token_type", "refresh"))),
				arguments("token_type is a number", TestToken.with(Map.of("user_id", "ann", "token_type", 1))),
				arguments("nobody", TestToken.with(Map.of())),
				arguments("blank callers", TestToken.with(Map.of("user_id", " ", "sub", "\t"))),
				arguments("a list as caller", TestToken.with(Map.of("user_id", List.of("ann")))),
				arguments("half a user", TestToken.with(Map.of("user_id", 4.2))),
				arguments("control characters", TestToken.with(Map.of("user_id", "ann\u0000"))),
				arguments("an endless caller", TestToken.with(Map.of("user_id", "a".repeat(300)))),
				arguments("claims that are no object", base64("{\"alg\":\"HS256\"}") + "." + base64("[]") + ".AA"));
	}

	@Test
	void onlyTheHeaderCounts() {
		assertThat(send(ECHO + "?access_token=" + TestToken.of("ann"), "").statusCode()).isEqualTo(401);
	}

	@Test
	void theTenantHeaderIsIgnored() {
		Wire wire = new Wire(this.port);
		assertThat(wire.send(wire.as("ann", ECHO).header("X-Tenant-ID", "7")).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest(name = "{0} {1}: {2} without, {3} with a JWT, {4} with a bad one")
	@CsvSource({ "GET, /api/v1/nothing/, 401, 404, 401", "GET, /api/v1/automation/instagram/callback/x/, 401, 404, 401",
			"GET, /%61pi/%76%31/nothing/, 401, 404, 401", "GET, /api/v1, 401, 404, 401",
			"GET, /api/v2/nothing/, 404, 404, 404", "GET, /sandbox/nothing, 404, 404, 404",
			"DELETE, /api/v1/automation/instagram/webhook/, 401, 405, 401",
			"GET, /api/v1/automation/instagram/deauthorize/, 401, 404, 401",
			"GET, /api/v1/automation/instagram/data-deletion/, 401, 404, 401",
			"POST, /api/v1/automation/instagram/deauthorize/, 404, 404, 404",
			"POST, /api/v1/automation/instagram/data-deletion/, 404, 404, 404",
			"GET, /api/v1/automation/instagram/data-deletion/abc/, 404, 404, 404",
			"POST, /api/v1/auth/nothing/, 404, 404, 404", "GET, /v3/api-docs, 200, 200, 200" })
	void eachPathIsOpenOrNot(String method, String path, int without, int with, int bad) {
		assertThat(status(method, path, "")).isEqualTo(without);
		assertThat(status(method, path, "Bearer " + TestToken.of("ann"))).isEqualTo(with);
		assertThat(status(method, path, "Bearer bad")).isEqualTo(bad);
	}

	@ParameterizedTest(name = "{0} {1}")
	@CsvSource({ "GET, /api/v1/automation/instagram/webhook/", "POST, /api/v1/automation/instagram/webhook/",
			"GET, /api/v1/automation/instagram/callback/" })
	void metaAndReturningBrowsersSignInNowhere(String method, String path) {
		assertThat(status(method, path, "")).isNotEqualTo(401);
	}

	@Test
	void aCallbackWithABadTokenIsRefused() {
		assertThat(status("GET", "/api/v1/automation/instagram/callback/", "Bearer bad")).isEqualTo(401);
	}

	@Test
	void nobodyGetsASession() {
		assertThat(send(ECHO, "Bearer " + TestToken.of("ann")).headers().map()).doesNotContainKey("set-cookie");
	}

	private int status(String method, String path, String authorization) {
		Wire wire = new Wire(this.port);
		return wire
			.send(wire.request(path).header("Authorization", authorization).method(method, BodyPublishers.noBody()))
			.statusCode();
	}

	private HttpResponse<String> send(String path, String authorization) {
		Wire wire = new Wire(this.port);
		return wire.send(wire.request(path).header("Authorization", authorization));
	}

	private static String base64(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
	}

}

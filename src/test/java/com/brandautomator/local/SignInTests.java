package com.brandautomator.local;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The demo person signs in and stays signed in; nobody else does.
 */
class SignInTests {

	private static final String KEY = "a-signing-key-for-tests-0123456789abcdef";

	private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");

	private static final String REFRESH = "/api/v1/auth/refresh/";

	private final MockMvcTester mvc = service(KEY, "", NOW);

	@Test
	void theDemoPersonGetsTokensOfThePlatformsForm() throws Exception {
		SignedJWT access = signIn("access");
		assertThat(access.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.HS256);
		assertThat(access.verify(new MACVerifier(KEY))).isTrue();
		assertThat(access.getJWTClaimsSet().getClaims()).containsEntry("user_id", 1L)
			.containsEntry("sub", "1")
			.containsEntry("email", "demo@example.com")
			.containsEntry("token_type", "access")
			.doesNotContainKey("iss");
		assertThat(life(access)).isEqualTo(Duration.ofMinutes(60));
	}

	@Test
	void theRefreshTokenLivesForAWeek() throws Exception {
		SignedJWT refresh = signIn("refresh");
		assertThat(refresh.getJWTClaimsSet().getClaim("token_type")).isEqualTo("refresh");
		assertThat(life(refresh)).isEqualTo(Duration.ofDays(7));
	}

	@Test
	void theIssuerIsNamedWhereOneIsSet() throws Exception {
		MockMvcTester platform = service(KEY, "ai-brand-automator", NOW);
		String refresh = token(login(platform, "demo@example.com", "demo"), "refresh");
		assertThat(SignedJWT.parse(refresh).getJWTClaimsSet().getIssuer()).isEqualTo("ai-brand-automator");
		assertThat(refresh(platform, refresh)).hasStatusOk();
		assertThat(refresh(platform, token(login(this.mvc, "demo@example.com", "demo"), "refresh")))
			.hasStatus(HttpStatus.UNAUTHORIZED);
	}

	@ParameterizedTest
	@CsvSource({ "demo@example.com, Demo", "demo@example.com, demo1", "other@example.com, demo", "demo, demo" })
	void nobodyElseSignsIn(String email, String password) {
		assertThat(login(this.mvc, email, password)).hasStatus(HttpStatus.UNAUTHORIZED);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"email\":\"demo@example.com\"}", "{\"email\":\"\",\"password\":\"\"}", "[", "" })
	void incompleteBodiesAreRefused(String body) {
		assertThat(post(this.mvc, "/api/v1/auth/login/", body)).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void aRefreshTokenGivesNewTokens() throws Exception {
		MvcTestResult result = refresh(this.mvc, signIn("refresh").serialize());
		assertThat(result).hasStatusOk();
		assertThat(SignedJWT.parse(token(result, "access")).getJWTClaimsSet().getClaim("token_type"))
			.isEqualTo("access");
		assertThat(refresh(this.mvc, token(result, "refresh"))).hasStatusOk();
	}

	@Test
	void anAccessTokenIsNoRefreshToken() throws Exception {
		assertThat(refresh(this.mvc, signIn("access").serialize())).hasStatus(HttpStatus.UNAUTHORIZED);
	}

	@Test
	void aRefreshTokenOfAnotherKeyOrOfNoneIsRefused() throws Exception {
		MockMvcTester stranger = service("another-signing-key-0123456789abcdefgh", "", NOW);
		String foreign = token(login(stranger, "demo@example.com", "demo"), "refresh");
		assertThat(refresh(this.mvc, foreign)).hasStatus(HttpStatus.UNAUTHORIZED);
		String[] parts = signIn("refresh").serialize().split("\\.");
		assertThat(refresh(this.mvc, "eyJhbGciOiJub25lIn0." + parts[1] + ".")).hasStatus(HttpStatus.UNAUTHORIZED);
		assertThat(refresh(this.mvc, "no token at all")).hasStatus(HttpStatus.UNAUTHORIZED);
	}

	@Test
	void aRefreshTokenOfLastWeekIsRefused() throws Exception {
		String refresh = signIn("refresh").serialize();
		assertThat(refresh(service(KEY, "", NOW.plus(Duration.ofDays(6))), refresh)).hasStatusOk();
		assertThat(refresh(service(KEY, "", NOW.plus(Duration.ofDays(8))), refresh)).hasStatus(HttpStatus.UNAUTHORIZED);
	}

	@Test
	void secretsStayOutOfLogs() {
		assertThat(new SignInController.Credentials("a@b", "demo").toString()).doesNotContain("demo");
		assertThat(new SignInController.Tokens("x", "y").toString()).isEqualTo("Tokens[hidden]");
		assertThat(new SignInController.Refresh("x").toString()).isEqualTo("Refresh[hidden]");
	}

	private SignedJWT signIn(String token) throws Exception {
		MvcTestResult result = login(this.mvc, "Demo@example.com ", "demo");
		assertThat(result).hasStatusOk();
		return SignedJWT.parse(token(result, token));
	}

	private static MvcTestResult login(MockMvcTester mvc, String email, String password) {
		return post(mvc, "/api/v1/auth/login/", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
	}

	private static MvcTestResult refresh(MockMvcTester mvc, String token) {
		return post(mvc, REFRESH, "{\"refresh\":\"%s\"}".formatted(token));
	}

	private static MvcTestResult post(MockMvcTester mvc, String path, String body) {
		return mvc.post().uri(path).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

	private static String token(MvcTestResult result, String name) throws Exception {
		Map<String, String> tokens = JsonPath.read(result.getResponse().getContentAsString(), "$");
		assertThat(tokens).containsOnlyKeys("access", "refresh");
		return tokens.get(name);
	}

	private static Duration life(SignedJWT token) throws Exception {
		assertThat(token.getJWTClaimsSet().getIssueTime()).isEqualTo(NOW);
		return Duration.between(NOW, token.getJWTClaimsSet().getExpirationTime().toInstant());
	}

	private static MockMvcTester service(String signingKey, String issuer, Instant now) {
		Clock clock = Clock.fixed(now, ZoneOffset.UTC);
		SignInKey key = new SignInKey(signingKey, issuer);
		DemoPerson person = new DemoPerson(new LocalProperties(Path.of("unused"), "demo@example.com", "demo"));
		return MockMvcTester
			.of(new SignInController(person, new SignInTokens(key, person, clock), new RefreshTokens(key, clock)));
	}

}

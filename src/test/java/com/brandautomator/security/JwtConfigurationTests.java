package com.brandautomator.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;

import com.brandautomator.web.ProblemException;
import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import com.github.tomakehurst.wiremock.junit5.WireMockTest;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.stubFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * The platform's keys: one of its own for HS256, or public ones that it publishes.
 */
@WireMockTest
class JwtConfigurationTests {

	private static final Instant NOW = Instant.parse("2026-11-23T10:15:00Z");

	private static final String KEY = "a-signing-key-for-tests-0123456789abcdef";

	private static RSAKey rsaKey;

	@BeforeAll
	static void makeKey() throws JOSEException {
		rsaKey = new RSAKeyGenerator(2048).keyID("one").generate();
	}

	@Test
	void keysThatThePlatformPublishesAreRead(WireMockRuntimeInfo platform) throws JOSEException {
		stubFor(get("/keys").willReturn(okJson(new JWKSet(rsaKey.toPublicJWK()).toString())));
		JwtDecoder decoder = decoder(platform.getHttpBaseUrl() + "/keys", "", "", "");
		assertThat(decoder.decode(rsaToken("any")).getSubject()).isEqualTo("ann");
	}

	@Test
	void thePublicKeyIsNoSigningKey(WireMockRuntimeInfo platform) throws JOSEException {
		stubFor(get("/keys").willReturn(okJson(new JWKSet(rsaKey.toPublicJWK()).toString())));
		JwtDecoder decoder = decoder(platform.getHttpBaseUrl() + "/keys", "", KEY, "");
		String forged = token(JWSAlgorithm.HS256, new MACSigner(rsaKey.toRSAPublicKey().getEncoded()), "any", NOW);
		assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decoder.decode(forged));
	}

	@Test
	void anIssuerIsAskedAtTheFirstTokenAndMustBeTheTokens(WireMockRuntimeInfo platform) throws JOSEException {
		String issuer = platform.getHttpBaseUrl() + "/issuer";
		JwtDecoder decoder = decoder("", issuer, "", "");
		stubFor(get("/issuer/.well-known/openid-configuration").willReturn(
				okJson("{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(issuer, platform.getHttpBaseUrl()))));
		stubFor(get("/keys").willReturn(okJson(new JWKSet(rsaKey.toPublicJWK()).toString())));
		assertThat(decoder.decode(rsaToken(issuer)).getSubject()).isEqualTo("ann");
		String foreign = rsaToken("https://evil.example");
		assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decoder.decode(foreign));
	}

	@ParameterizedTest(name = "{0}{1}")
	@CsvSource({ "/keys,", ", /issuer" })
	void keysThatCannotBeReadAreNoFaultOfTheToken(String keys, String issuer, WireMockRuntimeInfo platform)
			throws JOSEException {
		stubFor(get("/keys").willReturn(serverError()));
		JwtDecoder decoder = decoder((keys != null) ? platform.getHttpBaseUrl() + keys : "",
				(issuer != null) ? platform.getHttpBaseUrl() + issuer : "", "", "");
		String token = rsaToken("any");
		assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> decoder.decode(token))
			.satisfies((ex) -> assertThat(ex.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
	}

	@ParameterizedTest(name = "{0} -> {1}")
	@CsvSource({ "ai-brand-automator, true", "somebody, false", ", false" })
	void theIssuerIsCheckedWhenItIsSet(String issuer, boolean accepted) throws JOSEException {
		JwtDecoder decoder = decoder("", "", KEY, "ai-brand-automator");
		String token = token(JWSAlgorithm.HS256, new MACSigner(KEY), issuer, NOW);
		if (accepted) {
			assertThat(decoder.decode(token).getSubject()).isEqualTo("ann");
		}
		else {
			assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decoder.decode(token));
		}
	}

	@Test
	void aTokenEndsByTheServicesClock() throws JOSEException {
		JwtDecoder decoder = decoder("", "", KEY, "");
		String alive = token(JWSAlgorithm.HS256, new MACSigner(KEY), "any", NOW.minusSeconds(59));
		String dead = token(JWSAlgorithm.HS256, new MACSigner(KEY), "any", NOW.minusSeconds(61));
		assertThat(decoder.decode(alive).getSubject()).isEqualTo("ann");
		assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> decoder.decode(dead));
	}

	@ParameterizedTest
	@CsvSource({ "''", "short", "thirty-one-bytes-are-one-too-few" })
	void aKeyThatIsMissingOrShortNamesItsSetting(String key) {
		assertThatIllegalStateException()
			.isThrownBy(() -> decoder("", "", key.substring(0, Math.min(31, key.length())), ""))
			.withMessageContaining("JWT_SIGNING_KEY")
			.withMessageNotContaining("thirty-one");
	}

	@Test
	void settingsPrintNoKey() {
		assertThat(settings("", "", KEY, "")).asString().doesNotContain(KEY);
	}

	private static JwtDecoder decoder(String keys, String issuerUri, String key, String issuer) {
		return new JwtConfiguration().jwtDecoder(settings(keys, issuerUri, key, issuer),
				Clock.fixed(NOW, ZoneOffset.UTC));
	}

	private static JwtProperties settings(String keys, String issuerUri, String key, String issuer) {
		return new JwtProperties(keys, issuerUri, key, issuer, Duration.ZERO);
	}

	private static String rsaToken(String issuer) throws JOSEException {
		return token(JWSAlgorithm.RS256, new RSASSASigner(rsaKey), issuer, NOW);
	}

	/** Signs a token that was issued at this time and lives for a minute. */
	private static String token(JWSAlgorithm algorithm, JWSSigner signer, String issuer, Instant issuedAt)
			throws JOSEException {
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID("one").build(),
				new JWTClaimsSet.Builder().subject("ann")
					.issuer(issuer)
					.expirationTime(Date.from(issuedAt.plusSeconds(60)))
					.build());
		token.sign(signer);
		return token.serialize();
	}

}

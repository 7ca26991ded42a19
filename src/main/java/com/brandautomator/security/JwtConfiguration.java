package com.brandautomator.security;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

import javax.crypto.spec.SecretKeySpec;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.util.StringUtils;
import org.springframework.web.client.RestTemplate;

/**
 * Reads the platform's JWT: by its HS256 key, or by public keys that it publishes.
 */
@Configuration(proxyBeanMethods = false)
class JwtConfiguration {

	private static final Duration KEY_SERVER_TIMEOUT = Duration.ofSeconds(5);

	@Bean
	JwtDecoder jwtDecoder(JwtProperties settings, Clock clock) {
		if (StringUtils.hasText(settings.jwkSetUri())) {
			return new KeyServerJwtDecoder(validated(keySet(settings.jwkSetUri()), settings, clock));
		}
		if (StringUtils.hasText(settings.issuerUri())) {
			// asked at the first token, so that a start does not need the network
			return new KeyServerJwtDecoder(
					new SupplierJwtDecoder(() -> validated(issuer(settings.issuerUri()), settings, clock)));
		}
		return validated(signingKey(settings.signingKey()), settings, clock);
	}

	private static JwtDecoder validated(NimbusJwtDecoder decoder, JwtProperties settings, Clock clock) {
		decoder.setJwtValidator(JwtRules.of(settings, clock));
		return decoder;
	}

	private static NimbusJwtDecoder signingKey(String key) {
		byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
		if (bytes.length < 32) {
			throw new IllegalStateException("JWT_SIGNING_KEY must have 32 bytes or more (RFC 7518, section 3.2), "
					+ "or JWT_JWK_SET_URI or JWT_ISSUER_URI must be set");
		}
		return NimbusJwtDecoder.withSecretKey(new SecretKeySpec(bytes, "HmacSHA256"))
			.macAlgorithm(MacAlgorithm.HS256)
			.build();
	}

	private static NimbusJwtDecoder keySet(String uri) {
		return NimbusJwtDecoder.withJwkSetUri(uri)
			.jwsAlgorithms(JwtConfiguration::asymmetric)
			.restOperations(keyServer())
			.build();
	}

	private static NimbusJwtDecoder issuer(String uri) {
		return NimbusJwtDecoder.withIssuerLocation(uri)
			.jwsAlgorithms(JwtConfiguration::asymmetric)
			.restOperations(keyServer())
			.build();
	}

	/** Never HS256 beside public keys: a public key is no secret. */
	private static void asymmetric(Set<SignatureAlgorithm> algorithms) {
		algorithms.addAll(Set.of(SignatureAlgorithm.values()));
	}

	private static RestTemplate keyServer() {
		SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
		requests.setConnectTimeout(KEY_SERVER_TIMEOUT);
		requests.setReadTimeout(KEY_SERVER_TIMEOUT);
		return new RestTemplate(requests);
	}

}

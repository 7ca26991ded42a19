package com.brandautomator.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/**
 * Issues the demo person's tokens in the platform's form: HS256, claims {@code user_id}
 * and {@code token_type}.
 */
@Component
@Conditional(OwnSignIn.class)
class SignInTokens {

	private static final Duration ACCESS_LIFE = Duration.ofMinutes(60);

	private static final Duration REFRESH_LIFE = Duration.ofDays(7);

	private final JwtEncoder encoder;

	private final SignInKey key;

	private final DemoPerson person;

	private final Clock clock;

	SignInTokens(SignInKey key, DemoPerson person, Clock clock) {
		this.encoder = NimbusJwtEncoder.withSecretKey(key.key()).algorithm(MacAlgorithm.HS256).build();
		this.key = key;
		this.person = person;
		this.clock = clock;
	}

	String access() {
		return token("access", ACCESS_LIFE);
	}

	String refresh() {
		return token("refresh", REFRESH_LIFE);
	}

	private String token(String type, Duration life) {
		Instant now = this.clock.instant();
		JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
			.subject(Long.toString(DemoPerson.ID))
			.claim("user_id", DemoPerson.ID)
			.claim("email", this.person.email())
			.claim("token_type", type)
			.issuedAt(now)
			.expiresAt(now.plus(life));
		if (this.key.hasIssuer()) {
			claims.issuer(this.key.issuer());
		}
		JwsHeader header = JwsHeader.with(MacAlgorithm.HS256).type("JWT").build();
		return this.encoder.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
	}

}

package com.brandautomator.local;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Tells a refresh token of ours from everything else, an access token included.
 */
@Component
@Conditional(OwnSignIn.class)
class RefreshTokens {

	private final NimbusJwtDecoder decoder;

	RefreshTokens(SignInKey key, Clock clock) {
		this.decoder = NimbusJwtDecoder.withSecretKey(key.key()).macAlgorithm(MacAlgorithm.HS256).build();
		this.decoder.setJwtValidator(validator(key, clock));
	}

	boolean isValid(String token) {
		try {
			this.decoder.decode(token);
			return true;
		}
		catch (JwtException ex) {
			return false;
		}
	}

	private static OAuth2TokenValidator<Jwt> validator(SignInKey key, Clock clock) {
		JwtTimestampValidator timestamps = new JwtTimestampValidator();
		timestamps.setClock(clock);
		timestamps.setAllowEmptyExpiryClaim(false);
		List<OAuth2TokenValidator<Jwt>> validators = new ArrayList<>();
		validators.add(timestamps);
		validators.add(new JwtClaimValidator<>("token_type", "refresh"::equals));
		if (key.hasIssuer()) {
			validators.add(new JwtIssuerValidator(key.issuer()));
		}
		return new DelegatingOAuth2TokenValidator<>(validators);
	}

}

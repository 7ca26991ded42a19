package com.brandautomator.security;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/**
 * What a JWT must say beside having the right signature.
 */
final class JwtRules {

	private JwtRules() {
	}

	static OAuth2TokenValidator<Jwt> of(JwtProperties settings, Clock clock) {
		JwtTimestampValidator times = new JwtTimestampValidator(settings.clockSkew());
		times.setClock(clock);
		times.setAllowEmptyExpiryClaim(false);
		List<OAuth2TokenValidator<Jwt>> rules = new ArrayList<>();
		rules.add(times);
		rules.add((jwt) -> result("access".equals(jwt.getClaims().getOrDefault("token_type", "access"))));
		rules.add((jwt) -> result(CallerClaims.callerOf(jwt).isPresent()));
		if (!settings.expectedIssuer().isEmpty()) {
			rules.add(new JwtClaimValidator<>(JwtClaimNames.ISS, settings.expectedIssuer()::equals));
		}
		return new DelegatingOAuth2TokenValidator<>(rules);
	}

	private static OAuth2TokenValidatorResult result(boolean valid) {
		return valid ? OAuth2TokenValidatorResult.success()
				: OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN));
	}

}

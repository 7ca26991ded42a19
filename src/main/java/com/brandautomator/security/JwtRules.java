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
import org.springframework.util.StringUtils;

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
		rules.add(new JwtClaimValidator<>("token_type", (type) -> type == null || "access".equals(type)));
		rules.add(JwtRules::namesItsCaller);
		if (StringUtils.hasText(settings.issuer())) {
			rules.add(new JwtClaimValidator<>(JwtClaimNames.ISS, settings.issuer()::equals));
		}
		return new DelegatingOAuth2TokenValidator<>(rules);
	}

	private static OAuth2TokenValidatorResult namesItsCaller(Jwt jwt) {
		return CallerClaims.callerOf(jwt).isPresent() ? OAuth2TokenValidatorResult.success()
				: OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN));
	}

}

package com.brandautomator.local;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Matches in profile {@code local} when people sign in by the signing key; with the keys
 * of another issuer only that one can sign them in.
 */
class OwnSignIn implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return context.getEnvironment().matchesProfiles("local")
				&& StringUtils.hasText(context.getEnvironment().getProperty("jwt.signing-key"));
	}

}

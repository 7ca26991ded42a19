package com.brandautomator.security;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a controller its caller. A parameter that may be empty (Optional or Nullable)
 * takes requests without a JWT, too.
 */
class CallerIdArgument implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.nestedIfOptional().getNestedParameterType() == CallerId.class;
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		Optional<CallerId> caller = caller();
		if (parameter.getParameterType() == Optional.class) {
			return caller;
		}
		if (caller.isEmpty() && !parameter.isOptional()) {
			throw new AuthenticationCredentialsNotFoundException("There is no caller");
		}
		return caller.orElse(null);
	}

	private static Optional<CallerId> caller() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication instanceof JwtAuthenticationToken) ? Optional.of(new CallerId(authentication.getName()))
				: Optional.empty();
	}

}

package com.brandautomator.security;

import java.time.Instant;
import java.util.Objects;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * The sign-in of the request at hand, for answers that last longer than a moment.
 */
public final class SignIn {

	private SignIn() {
	}

	/**
	 * When the caller's JWT expires; one that never does is not let in.
	 * @throws AuthenticationCredentialsNotFoundException when nobody is signed in
	 */
	public static Instant end() {
		if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken caller) {
			return Objects.requireNonNull(caller.getToken().getExpiresAt());
		}
		throw new AuthenticationCredentialsNotFoundException("There is no caller");
	}

}

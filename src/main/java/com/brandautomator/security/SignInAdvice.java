package com.brandautomator.security;

import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Says what to do when security refuses a request.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 200)
class SignInAdvice {

	/** RFC 6750, section 3: without a token no error is named. */
	@ExceptionHandler
	ProblemException notSignedIn(AuthenticationException ex) {
		return (ex instanceof OAuth2AuthenticationException)
				? unauthenticated("Your sign-in is not valid or has ended. Please refresh your access token or "
						+ "sign in again.", "Bearer error=\"invalid_token\"")
				: unauthenticated("Please sign in: this request needs an access token in the header Authorization.",
						"Bearer");
	}

	@ExceptionHandler
	ProblemException notAllowed(AccessDeniedException ex) {
		return new ProblemException(HttpStatus.FORBIDDEN, ProblemCode.FORBIDDEN,
				"You are signed in, but this is not allowed to you.");
	}

	@ExceptionHandler
	ProblemException suspicious(RequestRejectedException ex) {
		return new ProblemException(HttpStatus.BAD_REQUEST, ProblemCode.BAD_REQUEST,
				"The address or a header of the request is not in its plain form.");
	}

	private static ProblemException unauthenticated(String sentence, String challenge) {
		ProblemException problem = new ProblemException(HttpStatus.UNAUTHORIZED, ProblemCode.UNAUTHENTICATED, sentence);
		problem.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
		return problem;
	}

}

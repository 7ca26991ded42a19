package com.brandautomator.local;

import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The two sign-in calls that the platform otherwise gives.
 */
@RestController
@RequestMapping(path = "/api/v1/auth", produces = MediaType.APPLICATION_JSON_VALUE)
@Conditional(OwnSignIn.class)
class SignInController {

	private final DemoPerson person;

	private final SignInTokens tokens;

	private final RefreshTokens refreshTokens;

	SignInController(DemoPerson person, SignInTokens tokens, RefreshTokens refreshTokens) {
		this.person = person;
		this.tokens = tokens;
		this.refreshTokens = refreshTokens;
	}

	@PostMapping("/login/")
	Tokens login(@Valid @RequestBody Credentials credentials) {
		if (!this.person.isKnownBy(credentials.email(), credentials.password())) {
			throw unauthenticated("The e-mail address or the password is wrong");
		}
		return issue();
	}

	@PostMapping("/refresh/")
	Tokens refresh(@Valid @RequestBody Refresh refresh) {
		if (!this.refreshTokens.isValid(refresh.refresh())) {
			throw unauthenticated("The refresh token is not valid or has expired: sign in again");
		}
		return issue();
	}

	private Tokens issue() {
		return new Tokens(this.tokens.access(), this.tokens.refresh());
	}

	private static ProblemException unauthenticated(String detail) {
		return new ProblemException(HttpStatus.UNAUTHORIZED, ProblemCode.UNAUTHENTICATED, detail);
	}

	record Credentials(@NotBlank String email, @NotBlank String password) {

		@Override
		public String toString() {
			return "Credentials[" + this.email + "]";
		}

	}

	record Refresh(@NotBlank String refresh) {

		@Override
		public String toString() {
			return "Refresh[hidden]";
		}

	}

	record Tokens(String access, String refresh) {

		@Override
		public String toString() {
			return "Tokens[hidden]";
		}

	}

}

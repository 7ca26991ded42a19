package com.brandautomator.security;

import java.time.Duration;

import com.brandautomator.web.ProblemCode;
import com.brandautomator.web.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * Tells a bad JWT (401) from a platform whose public keys cannot be read just now (503):
 * a 401 means one thing only.
 */
class KeyServerJwtDecoder implements JwtDecoder {

	private static final Logger logger = LoggerFactory.getLogger(KeyServerJwtDecoder.class);

	private final JwtDecoder decoder;

	KeyServerJwtDecoder(JwtDecoder decoder) {
		this.decoder = decoder;
	}

	@Override
	public Jwt decode(String token) {
		try {
			return this.decoder.decode(token);
		}
		catch (BadJwtException ex) {
			throw ex;
		}
		catch (JwtException | JwtDecoderInitializationException ex) {
			logger.warn("The platform's public keys cannot be read, so nobody can sign in", ex);
			throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, ProblemCode.SERVICE_UNAVAILABLE,
					"Your sign-in cannot be checked at the moment. Please try again soon.")
				.retryAfter(Duration.ofSeconds(5));
		}
	}

}

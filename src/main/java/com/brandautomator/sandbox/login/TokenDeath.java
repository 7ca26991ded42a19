package com.brandautomator.sandbox.login;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import com.brandautomator.sandbox.protocol.GraphError;

import org.springframework.http.HttpStatus;

/**
 * What Meta says of dead tokens (graph-api.md, section 1.5).
 */
final class TokenDeath {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEEE, dd-MMM-yy HH:mm:ss z", Locale.US)
		.withZone(ZoneId.of("America/Los_Angeles"));

	private TokenDeath() {
	}

	static GraphError of(TokenState state) {
		return invalid(state.sentence()).subcode(state.subcode());
	}

	static GraphError expired(Instant end, Instant now) {
		return invalid("Session has expired on " + TIME.format(end) + ". The current time is " + TIME.format(now) + ".")
			.subcode(TokenState.EXPIRED.subcode());
	}

	/**
	 * A token that was never given out.
	 */
	static GraphError garbage() {
		return new GraphError(190, "Invalid OAuth access token - Cannot parse access token")
			.status(HttpStatus.UNAUTHORIZED);
	}

	static GraphError missing(String subject) {
		return subject.equals("me")
				? new GraphError(2500,
						"An active access token must be used to query information about the current user.")
				: new GraphError(104, "An access token is required to request this resource.");
	}

	private static GraphError invalid(String sentence) {
		return new GraphError(190, "Error validating access token: " + sentence);
	}

}

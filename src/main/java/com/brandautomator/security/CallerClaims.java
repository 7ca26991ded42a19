package com.brandautomator.security;

import java.nio.charset.StandardCharsets;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;

/**
 * Finds the caller in the platform's claims: {@code user_id}, else {@code sub}.
 */
final class CallerClaims {

	private static final String USER_ID = "user_id";

	/** Longer than any platform's id, shorter than what an index row takes. */
	private static final int MAX_LENGTH = 255;

	private CallerClaims() {
	}

	/**
	 * Returns the caller, or nothing when neither claim names one.
	 */
	static Optional<CallerId> callerOf(Jwt jwt) {
		return Stream.of(USER_ID, JwtClaimNames.SUB)
			.map((claim) -> text(jwt.getClaim(claim)))
			.filter((text) -> !text.isEmpty())
			.findFirst()
			.filter(CallerClaims::isUsable)
			.map(CallerId::new);
	}

	/** A number is the same caller however it is written: 42, 42.0 and "42". */
	private static String text(@Nullable Object claim) {
		if (claim instanceof Number number) {
			return number(number.toString());
		}
		return (claim instanceof String string) ? string.strip() : "";
	}

	private static String number(String number) {
		try {
			return new BigDecimal(number).toBigIntegerExact().toString();
		}
		catch (ArithmeticException | NumberFormatException ex) {
			return "";
		}
	}

	private static boolean isUsable(String text) {
		return text.length() <= MAX_LENGTH && text.chars().noneMatch(Character::isISOControl)
				&& StandardCharsets.UTF_8.newEncoder().canEncode(text);
	}

}

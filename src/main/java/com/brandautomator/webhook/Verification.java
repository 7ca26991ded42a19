package com.brandautomator.webhook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Meta's question whether this address is ours (graph-api 9.1).
 *
 * @param mode {@code hub.mode}
 * @param verifyToken {@code hub.verify_token}
 * @param challenge {@code hub.challenge}: Meta sends digits; what is visible in ASCII is
 * let through but brackets, ampersands and quotes, so that nothing that a browser could
 * run is ever echoed, and commas, which join what is sent twice
 */
record Verification(@Nullable String mode, @Nullable String verifyToken, @Nullable String challenge) {

	private static final Pattern CHALLENGE = Pattern.compile("[\\x21-\\x7E&&[^<>&\"'`,]]{1,200}");

	/**
	 * The challenge, which is the answer.
	 * @param expected the configured verify token; a blank one accepts nobody
	 * @throws WebhookRefused when the question is not Meta's
	 */
	String answer(String expected) {
		if (!"subscribe".equals(this.mode) || !hasToken(expected) || this.challenge == null
				|| !CHALLENGE.matcher(this.challenge).matches()) {
			throw WebhookRefused.forVerification();
		}
		return this.challenge;
	}

	private boolean hasToken(String expected) {
		return !expected.isBlank() && this.verifyToken != null
				&& MessageDigest.isEqual(bytes(expected), bytes(this.verifyToken));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}

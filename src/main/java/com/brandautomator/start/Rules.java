package com.brandautomator.start;

import java.util.Optional;
import java.util.stream.Stream;

import com.brandautomator.crypto.TokenCipher;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The rules for each secret of .env.example.
 */
final class Rules {

	/** RFC 7518, section 3.2: a key for HS256 has at least the size of its hash. */
	private static final Secret SIGNING_KEY = new Secret("JWT_SIGNING_KEY", "jwt.signing-key", 32);

	private static final Secret ENCRYPTION_KEYS = new Secret("TOKEN_ENCRYPTION_KEYS", "token-encryption.keys", 0);

	/** Meta's app secrets are 32 hexadecimal digits. */
	private static final Secret APP_SECRET = new Secret("INSTAGRAM_APP_SECRET", "graph.meta.app-secret", 32);

	private static final Secret PREVIOUS_APP_SECRET = new Secret("INSTAGRAM_APP_SECRET_PREVIOUS",
			"webhook.app-secret-previous", 32);

	private static final Secret VERIFY_TOKEN = new Secret("INSTAGRAM_WEBHOOK_VERIFY_TOKEN", "webhook.verify-token", 16);

	private static final Secret SANDBOX_SECRET = new Secret("SANDBOX_APP_SECRET", "sandbox.app-secret", 32);

	private Rules() {
	}

	static Optional<String> signIn(Environment environment) {
		boolean others = anySet(environment, "jwt.jwk-set-uri", "jwt.issuer-uri");
		return (others && !SIGNING_KEY.isSet(environment)) ? Optional.empty() : SIGNING_KEY.problem(environment);
	}

	static Optional<String> tokenEncryption(Environment environment) {
		return ENCRYPTION_KEYS.problem(environment).or(() -> malformedKeys(environment));
	}

	static Optional<String> metaApp(Environment environment) {
		if (anySet(environment, "graph.meta.app-id", "graph.meta.app-secret")) {
			return APP_SECRET.problem(environment);
		}
		return Optional.empty();
	}

	static Optional<String> previousMetaApp(Environment environment) {
		return PREVIOUS_APP_SECRET.isSet(environment) ? PREVIOUS_APP_SECRET.problem(environment) : Optional.empty();
	}

	static Optional<String> webhook(Environment environment) {
		return VERIFY_TOKEN.problem(environment);
	}

	static Optional<String> sandbox(Environment environment) {
		boolean enabled = Stream.of("sandbox.enabled", "connect.sandbox-enabled", "webhook.sandbox-enabled")
			.anyMatch((property) -> environment.getProperty(property, Boolean.class, false));
		return enabled ? SANDBOX_SECRET.problem(environment).or(() -> sharedSecret(environment)) : Optional.empty();
	}

	// What the sandbox signs must never pass for Meta's.
	private static Optional<String> sharedSecret(Environment environment) {
		String secret = environment.getProperty("sandbox.app-secret");
		boolean shared = Stream.of("graph.meta.app-secret", "webhook.app-secret-previous")
			.map(environment::getProperty)
			.anyMatch((metas) -> metas != null && metas.equals(secret));
		return shared ? Optional.of("SANDBOX_APP_SECRET is the same as a secret of the app at Meta") : Optional.empty();
	}

	private static Optional<String> malformedKeys(Environment environment) {
		try {
			TokenCipher.withKeys(environment.getProperty("token-encryption.keys", ""));
			return Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.ofNullable(ex.getMessage());
		}
	}

	private static boolean anySet(Environment environment, String... properties) {
		return Stream.of(properties).map(environment::getProperty).anyMatch(StringUtils::hasText);
	}

}

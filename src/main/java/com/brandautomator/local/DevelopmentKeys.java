package com.brandautomator.local;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Gives the secrets that nobody set: generated once, kept in the data directory. They
 * replace a blank setting and never one that says something.
 */
final class DevelopmentKeys {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final Map<String, Supplier<String>> GENERATORS = Map.of("JWT_SIGNING_KEY",
			() -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(48)), "TOKEN_ENCRYPTION_KEYS",
			() -> "k1:" + Base64.getEncoder().encodeToString(bytes(32)), "SANDBOX_APP_SECRET", DevelopmentKeys::hex,
			"INSTAGRAM_WEBHOOK_VERIFY_TOKEN", DevelopmentKeys::hex);

	private DevelopmentKeys() {
	}

	static void addTo(ConfigurableEnvironment environment, DataDirectory directory) {
		Map<String, Object> keys = new LinkedHashMap<>();
		GENERATORS.forEach((name, generator) -> {
			if (isNeeded(environment, name)) {
				keys.put(name, new KeyFile(directory.keys().resolve(name)).readOrMake(generator));
			}
		});
		environment.getPropertySources().addFirst(new MapPropertySource("developmentKeys", keys));
	}

	/**
	 * A 128-bit word of hexadecimal digits, the form of Meta's app secrets.
	 */
	static String hex() {
		return HexFormat.of().formatHex(bytes(16));
	}

	private static boolean isNeeded(Environment environment, String name) {
		boolean otherSignIn = StringUtils.hasText(environment.getProperty("JWT_JWK_SET_URI"))
				|| StringUtils.hasText(environment.getProperty("JWT_ISSUER_URI"));
		return !StringUtils.hasText(environment.getProperty(name)) && !(otherSignIn && name.equals("JWT_SIGNING_KEY"));
	}

	private static byte[] bytes(int length) {
		byte[] bytes = new byte[length];
		RANDOM.nextBytes(bytes);
		return bytes;
	}

}

package com.brandautomator.graph;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves to Meta that the caller of the API holds the app secret (graph-api 1.6).
 */
final class AppSecretProof {

	private AppSecretProof() {
	}

	/**
	 * Lower-case hex of HMAC-SHA256 with the app secret as the key and the token as the
	 * message.
	 */
	static String of(String appSecret, String token) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(appSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
			return HexFormat.of().formatHex(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every JVM has HmacSHA256", ex);
		}
	}

}

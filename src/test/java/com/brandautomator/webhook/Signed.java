package com.brandautomator.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs as Meta does.
 */
public final class Signed {

	/**
	 * The body of the vector in graph-api 9.3.
	 */
	static final byte[] VECTOR = ("{\"object\":\"instagram\",\"entry\":[{\"id\":\"17841400000000001\","
			+ "\"time\":1795400000,\"changes\":[{\"field\":\"comments\",\"value\":{\"id\":\"17900000000000009\","
			+ "\"text\":\"caf\\u00e9 \\ud83d\\ude00\"}}]}]}")
		.getBytes(StandardCharsets.US_ASCII);

	/**
	 * The header that belongs to {@link #VECTOR}.
	 */
	static final String VECTOR_HEADER = "sha256=ab13d221902b1b46fe684a8a2e6d886009fe1b9afa3b404e9d385c6ff392901d";

	private Signed() {
	}

	/**
	 * The value of {@code X-Hub-Signature-256}.
	 */
	public static String header(String secret, byte[] body) {
		return "sha256=" + hmac("HmacSHA256", secret, body);
	}

	static String hmac(String algorithm, String secret, byte[] body) {
		try {
			Mac mac = Mac.getInstance(algorithm);
			mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
			return HexFormat.of().formatHex(mac.doFinal(body));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}

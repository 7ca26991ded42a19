package com.brandautomator.sandbox.world;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes unguessable words and keyed hashes.
 */
public final class Secrets {

	private static final SecureRandom RANDOM = new SecureRandom();

	private Secrets() {
	}

	/**
	 * An unguessable word that is safe in a URL.
	 * @param bytes how many random bytes it carries
	 */
	public static String random(int bytes) {
		byte[] random = new byte[bytes];
		RANDOM.nextBytes(random);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
	}

	/**
	 * What the database keeps instead of a token or a code.
	 */
	public static String hash(String secret) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A keyed hash.
	 * @param algorithm {@code HmacSHA256} or {@code HmacSHA1}
	 */
	public static byte[] hmac(String algorithm, String key, byte[] message) {
		try {
			Mac mac = Mac.getInstance(algorithm);
			mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
			return mac.doFinal(message);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * HMAC-SHA256 in lower-case hex.
	 */
	public static String hmac(String key, String message) {
		return HexFormat.of().formatHex(hmac("HmacSHA256", key, message.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Compares without telling by its time how much was right.
	 */
	public static boolean same(String given, String wanted) {
		return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
	}

}

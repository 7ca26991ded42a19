package com.brandautomator.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.brandautomator.account.GraphBase;

/**
 * One secret that signs deliveries, and whose it is.
 */
final class AppSecret {

	private static final String ALGORITHM = "HmacSHA256";

	private final GraphBase owner;

	private final SecretKeySpec key;

	/**
	 * @param secret never blank
	 */
	AppSecret(GraphBase owner, String secret) {
		this.owner = owner;
		this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
	}

	GraphBase owner() {
		return this.owner;
	}

	/**
	 * Whether these lower-case hex digits are the body's HMAC. Takes the same time
	 * whatever the digits are.
	 */
	boolean signed(byte[] body, String digits) {
		return MessageDigest.isEqual(hmac(body), HexFormat.of().parseHex(digits));
	}

	private byte[] hmac(byte[] body) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			return mac.doFinal(body);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every JDK has " + ALGORITHM, ex);
		}
	}

}

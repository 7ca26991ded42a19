package com.brandautomator;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;

/**
 * JWTs as the platform signs them, and some that it never would.
 */
public final class TestToken {

	private TestToken() {
	}

	/**
	 * Returns a good token of this caller.
	 */
	public static String of(String caller) {
		return with(Map.of("user_id", caller));
	}

	/**
	 * Returns a token with these claims in place of the usual ones; an empty Optional or
	 * null cannot be put in, an empty text takes the claim out.
	 */
	public static String with(Map<String, ?> claims) {
		Map<String, Object> all = new HashMap<>(
				Map.of("token_type", "access", "exp", Instant.now().plus(Duration.ofHours(1)).getEpochSecond()));
		all.putAll(claims);
		all.values().removeIf(""::equals);
		return signed(JWSAlgorithm.HS256, WireTest.SIGNING_KEY, all);
	}

	/**
	 * Signs claims with any algorithm of the HMAC family and any key.
	 */
	public static String signed(JWSAlgorithm algorithm, String key, Map<String, ?> claims) {
		try {
			JWSObject token = new JWSObject(new JWSHeader(algorithm), new Payload(new HashMap<String, Object>(claims)));
			token.sign(new MACSigner(key.getBytes(StandardCharsets.UTF_8)));
			return token.serialize();
		}
		catch (JOSEException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}

package com.brandautomator.local;

import java.nio.charset.StandardCharsets;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The platform's signing key and issuer, as the settings give them: the key is the UTF-8
 * bytes of its text.
 */
@Component
@Conditional(OwnSignIn.class)
class SignInKey {

	private final SecretKey key;

	private final String issuer;

	SignInKey(@Value("${jwt.signing-key}") String key, @Value("${jwt.issuer}") String issuer) {
		this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
		this.issuer = issuer;
	}

	SecretKey key() {
		return this.key;
	}

	boolean hasIssuer() {
		return StringUtils.hasText(this.issuer);
	}

	String issuer() {
		return this.issuer;
	}

}

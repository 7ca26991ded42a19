package com.brandautomator.security;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the platform signs its JWTs. The first of {@code jwk-set-uri}, {@code issuer-uri}
 * and {@code signing-key} that is set counts.
 *
 * @param jwkSetUri where the platform publishes its public keys
 * @param issuerUri the platform's OpenID issuer, which names its keys' address
 * @param signingKey the HS256 key: the UTF-8 bytes of this string, 32 or more
 * @param issuer what claim {@code iss} must be; blank: not checked
 * @param clockSkew how far the platform's clock may differ from ours
 */
@ConfigurationProperties("jwt")
record JwtProperties(@DefaultValue("") String jwkSetUri, @DefaultValue("") String issuerUri,
		@DefaultValue("") String signingKey, @DefaultValue("") String issuer, @DefaultValue("0s") Duration clockSkew) {

	/**
	 * Returns what claim {@code iss} must be, empty when it is not checked. Who publishes
	 * keys as an issuer signs as that issuer.
	 */
	String expectedIssuer() {
		boolean byIssuer = this.issuer.isBlank() && this.jwkSetUri.isBlank();
		return (byIssuer ? this.issuerUri : this.issuer).strip();
	}

	/** Without the key: records are printed by accident. */
	@Override
	public String toString() {
		return "JwtProperties[jwkSetUri=" + this.jwkSetUri + ", issuerUri=" + this.issuerUri + ", issuer=" + this.issuer
				+ "]";
	}

}

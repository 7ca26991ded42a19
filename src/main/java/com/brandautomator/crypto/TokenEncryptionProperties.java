package com.brandautomator.crypto;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys that seal tokens; {@link KeyRing} checks their form.
 *
 * @param keys {@code k2:<base64 of 32 bytes>,k1:...}: all are read, the first one writes
 */
@ConfigurationProperties("token-encryption")
record TokenEncryptionProperties(@DefaultValue("") String keys) {

	@Override
	public String toString() {
		return "TokenEncryptionProperties[keys=hidden]";
	}

}

package com.brandautomator.crypto;

import org.jspecify.annotations.Nullable;

/**
 * A sealed secret cannot be opened where it was found. The message names the place, never
 * the secret, the cipher text or a key.
 */
public class SealBrokenException extends RuntimeException {

	private SealBrokenException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	static SealBrokenException unknownKey(Place place, String keyId) {
		return new SealBrokenException("The secret at " + place + " is sealed with the key " + keyId
				+ ", which TOKEN_ENCRYPTION_KEYS does not have", null);
	}

	static SealBrokenException malformed(Place place) {
		return new SealBrokenException("The secret at " + place + " is not in sealed form", null);
	}

	static SealBrokenException tampered(Place place, Exception cause) {
		return new SealBrokenException("The secret at " + place + " was changed after it was sealed", cause);
	}

	static SealBrokenException sealedElsewhere(Place place) {
		return new SealBrokenException("The secret at " + place + " was sealed for another place", null);
	}

}

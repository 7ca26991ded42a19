package com.brandautomator.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/**
 * Seals the secrets that rest in the database: AES-256-GCM, the form
 * {@code keyId:base64}. The encryptor takes no associated data, so what is sealed begins
 * with its {@link Place}, which is compared after opening. May be used by many threads at
 * once.
 */
public final class TokenCipher {

	private final KeyRing keys;

	private TokenCipher(KeyRing keys) {
		this.keys = keys;
	}

	/**
	 * Makes a cipher of the setting's text, {@code k2:<base64 of 32 bytes>,k1:...}: all
	 * keys read, the first one writes.
	 * @throws IllegalArgumentException when the text is not of that form; the message
	 * names the setting and holds no part of a key
	 */
	public static TokenCipher withKeys(String setting) {
		return new TokenCipher(KeyRing.parse(setting));
	}

	/**
	 * Seals a secret for one place.
	 * @return {@code keyId:base64}, another text each time
	 */
	public String seal(Place place, String secret) {
		SealingKey key = this.keys.writing();
		byte[] sealed = key.seal((place.mark() + secret).getBytes(StandardCharsets.UTF_8));
		return key.id() + ":" + Base64.getEncoder().encodeToString(sealed);
	}

	/**
	 * Opens what was sealed for this place.
	 * @throws SealBrokenException when the key is unknown, a bit was changed, or the text
	 * was sealed for another place
	 */
	public String open(Place place, String sealed) {
		int colon = sealed.indexOf(':');
		if (colon < 0) {
			throw SealBrokenException.malformed(place);
		}
		String keyId = sealed.substring(0, colon);
		SealingKey key = requireKey(place, keyId, this.keys.find(keyId));
		String opened = new String(open(place, key, sealed.substring(colon + 1)), StandardCharsets.UTF_8);
		if (!opened.startsWith(place.mark())) {
			throw SealBrokenException.sealedElsewhere(place);
		}
		return opened.substring(place.mark().length());
	}

	private static SealingKey requireKey(Place place, String keyId, @Nullable SealingKey key) {
		if (key == null) {
			throw (keyId.matches("\\w{1,16}")) ? SealBrokenException.unknownKey(place, keyId)
					: SealBrokenException.malformed(place);
		}
		return key;
	}

	private static byte[] open(Place place, SealingKey key, String base64) {
		byte[] sealed = decode(place, base64);
		try {
			return key.open(sealed);
		}
		catch (Exception ex) {
			throw SealBrokenException.tampered(place, ex);
		}
	}

	/**
	 * RFC 4648, section 3.5: several texts decode to the same bytes, only one is
	 * canonical, and only that one is what was written.
	 */
	private static byte[] decode(Place place, String base64) {
		try {
			byte[] decoded = Base64.getDecoder().decode(base64);
			if (Base64.getEncoder().encodeToString(decoded).equals(base64)) {
				return decoded;
			}
		}
		catch (IllegalArgumentException ex) {
			// its message quotes the text, so it is not passed on
		}
		throw SealBrokenException.malformed(place);
	}

	@Override
	public String toString() {
		return "TokenCipher" + this.keys;
	}

}

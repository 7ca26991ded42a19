package com.brandautomator.crypto;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.spec.SecretKeySpec;

import com.ulisesbocchio.jasyptspringboot.encryptor.SimpleGCMByteEncryptor;
import com.ulisesbocchio.jasyptspringboot.encryptor.SimpleGCMConfig;

/**
 * One AES-256 key with its id, sealing by jasypt's GCM encryptor: a fresh 96-bit nonce
 * each time, a tag of 128 bits.
 */
final class SealingKey {

	private static final Pattern ENTRY = Pattern.compile("(\\w{1,16}):(.+)");

	private static final int KEY_LENGTH = 32;

	private final String id;

	private final SimpleGCMByteEncryptor encryptor;

	private SealingKey(String id, byte[] key) {
		SimpleGCMConfig config = new SimpleGCMConfig();
		config.setActualKey(new SecretKeySpec(key, "AES"));
		this.id = id;
		this.encryptor = new SimpleGCMByteEncryptor(config);
	}

	/**
	 * Reads {@code id:base64}.
	 */
	static SealingKey parse(String entry) {
		Matcher matcher = ENTRY.matcher(entry);
		if (!matcher.matches()) {
			throw KeyRing.refuse("has an entry that is not of the form id:base64");
		}
		return new SealingKey(matcher.group(1), decode(matcher.group(1), matcher.group(2)));
	}

	private static byte[] decode(String id, String base64) {
		byte[] key;
		try {
			key = Base64.getDecoder().decode(base64);
		}
		catch (IllegalArgumentException ex) {
			// the decoder's message quotes characters of the key, so it is not passed on
			throw KeyRing.refuse("has a key " + id + " that is not base64");
		}
		if (key.length != KEY_LENGTH) {
			throw KeyRing.refuse("has a key " + id + " of " + key.length + " bytes instead of " + KEY_LENGTH);
		}
		return key;
	}

	String id() {
		return this.id;
	}

	byte[] seal(byte[] plain) {
		return this.encryptor.encrypt(plain);
	}

	/**
	 * Opens what {@link #seal} made. The encryptor throws checked exceptions that it does
	 * not declare (AEADBadTagException), hence the clause here.
	 */
	byte[] open(byte[] sealed) throws Exception {
		return this.encryptor.decrypt(sealed);
	}

	@Override
	public String toString() {
		return "key " + this.id;
	}

}

package com.brandautomator.upload.store;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * A word that nobody can guess: the key of a file in the store, or what its public
 * address ends in.
 *
 * @param value 32 letters and digits of 160 random bits
 */
public record MediaKey(String value) {

	/** What every key looks like; safe in a path, a URL and a bucket. */
	public static final String PATTERN = "[0-9a-v]{32}";

	private static final int BITS = 160;

	private static final int RADIX = 32;

	private static final Pattern FORM = Pattern.compile(PATTERN);

	private static final SecureRandom RANDOM = new SecureRandom();

	/**
	 * @throws IllegalArgumentException when it is no such word
	 */
	public MediaKey {
		if (!FORM.matcher(value).matches()) {
			throw new IllegalArgumentException("Not a key of the media store");
		}
	}

	public static MediaKey random() {
		return new MediaKey(String.format("%32s", new BigInteger(BITS, RANDOM).toString(RADIX)).replace(' ', '0'));
	}

	@Override
	public String toString() {
		return this.value;
	}

}

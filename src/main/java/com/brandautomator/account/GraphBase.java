package com.brandautomator.account;

import java.util.Locale;

/**
 * Where the tokens of a profile belong: at Meta or at our sandbox.
 */
public enum GraphBase {

	META, SANDBOX;

	/**
	 * The word in the database and in settings: {@code meta} or {@code sandbox}.
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The base with this word.
	 * @throws IllegalArgumentException for any other word
	 */
	public static GraphBase of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

}

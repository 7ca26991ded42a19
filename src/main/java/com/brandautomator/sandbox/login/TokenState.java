package com.brandautomator.sandbox.login;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a token stands, and the subcode of 190 that tells it (graph-api.md, section 1.5).
 */
public enum TokenState {

	/** Alive, unless its time is over. */
	OK(0, ""),

	/** 463: its sentence carries two times and is made by {@link TokenDeath}. */
	EXPIRED(463, ""),

	/** The person changed the password. */
	PASSWORD_CHANGED(460,
			"The session has been invalidated because the user changed their password or Facebook has "
					+ "changed the session for security reasons."),

	/** The person removed the app. */
	APP_REMOVED(458, "The user has not authorized application sandbox."),

	/** The person must confirm something at Facebook first. */
	CHECKPOINT(459, "You cannot access the app till you log in to www.facebook.com and follow the instructions given."),

	/** The person behind a Page token lost their role; a state of the Page. */
	ROLE_LOST(492, "The user must be an administrator, editor, or moderator of the page in order to impersonate it.");

	private final int subcode;

	private final String sentence;

	TokenState(int subcode, String sentence) {
		this.subcode = subcode;
		this.sentence = sentence;
	}

	public static Optional<TokenState> of(String word) {
		return Arrays.stream(values()).filter((state) -> state.word().equals(word)).findFirst();
	}

	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	int subcode() {
		return this.subcode;
	}

	String sentence() {
		return this.sentence;
	}

}

package com.brandautomator.account;

import java.util.Locale;

/**
 * How a social profile stands towards Meta.
 */
public enum ProfileStatus {

	/** The tokens work as far as we know. */
	CONNECTED("Connected"),
	/** Nobody is connected; the row holds no token. */
	DISCONNECTED("Disconnected"),
	/** Meta refused the token; the person must sign in again. */
	EXPIRED("Expired"),
	/**
	 * Meta holds the person's account back; they must act at facebook.com, then sign in
	 * again.
	 */
	ERROR("Error");

	private final String display;

	ProfileStatus(String display) {
		this.display = display;
	}

	/**
	 * The word in the database and in answers.
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The words that the page shows.
	 */
	public String display() {
		return this.display;
	}

	/**
	 * Whether a profile may go from this status to the next: anybody may connect and
	 * disconnect, but a disconnected profile has no token that could still die.
	 */
	boolean canBecome(ProfileStatus next) {
		return this != DISCONNECTED || next == CONNECTED || next == DISCONNECTED;
	}

}

package com.brandautomator.publishing;

import java.util.Locale;

/**
 * Why a publication is held.
 */
enum PausedReason {

	/** Its time passed long ago while the service was away. */
	OVERDUE("Its time passed while it could not be sent. Choose a new time, or publish it now."),
	/** Nobody is connected. */
	DISCONNECTED("The account is not connected. It goes on when you connect the account again."),
	/** The token is dead. */
	RECONNECT_REQUIRED("Instagram no longer accepts this connection. It goes on when you reconnect your account."),
	/** Instagram holds the account back. */
	ACCOUNT_RESTRICTED("Instagram restricts this account at the moment. Open the Instagram app, then try again."),
	/** The account has published what it may. */
	QUOTA("This account has published as much as Instagram allows in 24 hours. It goes on when there is room.");

	private final String sentence;

	PausedReason(String sentence) {
		this.sentence = sentence;
	}

	/**
	 * The word in the database and in answers.
	 */
	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether nothing could be asked of Meta any more, not even what became of it.
	 */
	boolean isOfTheToken() {
		return this == DISCONNECTED || this == RECONNECT_REQUIRED;
	}

	/**
	 * What it means for the person.
	 */
	String sentence() {
		return this.sentence;
	}

}

package com.brandautomator.account;

/**
 * An Instagram account, whoever is connected to it.
 *
 * @param graphBase where it lives
 * @param instagramUserId Meta's IG user id
 */
public record AccountKey(GraphBase graphBase, String instagramUserId) {

	private static final char SEPARATOR = '-';

	/**
	 * The key that {@link #text()} gave.
	 * @throws IllegalArgumentException for any other text
	 */
	public static AccountKey of(String text) {
		int end = text.indexOf(SEPARATOR);
		if (end < 0) {
			throw new IllegalArgumentException(text + " names no account");
		}
		return new AccountKey(GraphBase.of(text.substring(0, end)), text.substring(end + 1));
	}

	/**
	 * The key as the id of a job.
	 */
	public String text() {
		return this.graphBase.word() + SEPARATOR + this.instagramUserId;
	}

}

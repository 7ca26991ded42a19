package com.brandautomator.sandbox.delivery;

import java.util.Optional;

import com.brandautomator.sandbox.pages.Account;

/**
 * What shall happen, and how it is delivered.
 *
 * @param mediaId where it happens; empty for the account's newest medium
 * @param username who does it; the account's own name for what it does itself
 */
public record EventOrder(EventKind kind, Account account, Optional<String> mediaId, String username, String text,
		Details details, Batch batch, Manner manner) {

	/**
	 * How many.
	 *
	 * @param size how many different events one POST carries
	 * @param shuffle whether they come in another order than they happened in
	 * @param times how often the same POST is made
	 */
	public record Batch(int size, boolean shuffle, int times) {
	}

}

package com.brandautomator.sandbox.control;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Makes more linked accounts for the persona {@code brand}.
 */
@ControlCalls({ "/sandbox/control/accounts", "/sandbox/control/accounts/" })
class AccountsController {

	private final MoreAccounts accounts;

	AccountsController(MoreAccounts accounts) {
		this.accounts = accounts;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, List<MoreAccounts.Made>> make(@RequestBody AccountsRequest request) {
		if (request.count() < 1 || request.count() > 1000) {
			throw Refusals.invalid("count must be from 1 to 1000.");
		}
		if (request.followers() < 0 || request.followers() > 100_000_000) {
			throw Refusals.invalid("followers_count must be from 0 to 100,000,000.");
		}
		return Map.of("accounts", this.accounts.make(request.count(), request.caller(), request.followers()));
	}

	/**
	 * How many, and for whom.
	 *
	 * @param caller what the dialog's field {@code person} says; null for everybody
	 * @param followersCount how many follow each; null for 500
	 */
	record AccountsRequest(int count, @Nullable String caller, @Nullable Integer followersCount) {

		int followers() {
			return (this.followersCount != null) ? this.followersCount : 500;
		}

	}

}

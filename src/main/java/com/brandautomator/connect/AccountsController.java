package com.brandautomator.connect;

import org.springframework.http.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.LinkedAccount;
import com.brandautomator.account.Profile;
import com.brandautomator.account.Profiles;
import com.brandautomator.instagram.LinkedAccounts;
import com.brandautomator.instagram.NoInstagramReason;
import com.brandautomator.security.CallerId;
import com.brandautomator.web.InvalidInput;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Lists the accounts that the caller's login can see, and selects one.
 */
@RestController
@RequestMapping(path = "/api/v1/automation/instagram/accounts", produces = MediaType.APPLICATION_JSON_VALUE)
class AccountsController {

	private final LinkedAccounts accounts;

	private final Profiles profiles;

	private final SubscriptionQueue subscriptions;

	private final Clock clock;

	AccountsController(LinkedAccounts accounts, Profiles profiles, SubscriptionQueue subscriptions, Clock clock) {
		this.accounts = accounts;
		this.profiles = profiles;
		this.subscriptions = subscriptions;
		this.clock = clock;
	}

	@GetMapping("/")
	Callable<AccountsAnswer> accounts(CallerId caller) {
		return () -> {
			LinkedAccounts.Listing listing = this.accounts.list(caller);
			return AccountsAnswer.of(listing, this.profiles.connected(caller));
		};
	}

	@PostMapping("/select/")
	SelectAnswer select(CallerId caller, @RequestBody Selection selection) {
		String accountId = selection.id();
		Profile profile = this.profiles.select(caller, accountId, selection.pageId());
		this.subscriptions.enqueue(new AccountKey(profile.graphBase(), accountId), Duration.ZERO);
		return new SelectAnswer("Account @" + profile.instagramUsername() + " is selected", accountId,
				profile.instagramUsername(), ProfileView.of(profile, this.clock.instant()));
	}

	record AccountView(String id, String username, @Nullable String name, @Nullable String profilePictureUrl,
			@Nullable Long followersCount, @Nullable Long mediaCount, String pageId, @Nullable String pageName) {

		static AccountView of(LinkedAccount account) {
			return new AccountView(account.instagramUserId(), account.username(), account.name(),
					account.profilePictureUrl(), account.followersCount(), account.mediaCount(), account.pageId(),
					account.pageName());
		}

	}

	record Current(@Nullable String id, @Nullable String username) {
	}

	record AccountsAnswer(List<AccountView> accounts, @Nullable Current currentAccount, boolean testMode,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String hint) {

		static AccountsAnswer of(LinkedAccounts.Listing listing, Profile profile) {
			NoInstagramReason reason = listing.reason();
			return new AccountsAnswer(listing.accounts().stream().map(AccountView::of).toList(),
					new Current(profile.instagramUserId(), profile.instagramUsername()), profile.testMode(),
					(reason != null) ? reason.word() : null, (reason != null) ? reason.hint() : null);
		}

	}

	record Selection(@Nullable String accountId, @Nullable String instagramUserId, @Nullable String pageId) {

		String id() {
			String id = (this.accountId != null) ? this.accountId : this.instagramUserId;
			if (id == null || id.isBlank()) {
				throw new InvalidInput("account_id", "is required");
			}
			return id;
		}

	}

	record SelectAnswer(String message, String accountId, @Nullable String username, ProfileView profile) {
	}

}

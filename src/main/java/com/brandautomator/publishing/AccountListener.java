package com.brandautomator.publishing;

import java.util.EnumSet;

import com.brandautomator.account.events.ProfileConnected;
import com.brandautomator.account.events.ProfileDisconnected;
import com.brandautomator.account.events.ProfileExpired;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Holds accounts while their account is not connected, and lets them go on afterwards,
 * within the transaction that changes the profile.
 */
@Component
class AccountListener {

	private final AccountChanges accounts;

	AccountListener(AccountChanges accounts) {
		this.accounts = accounts;
	}

	@EventListener
	void on(ProfileConnected event) {
		this.accounts.resume(event.caller(), event.instagramUserIds(),
				EnumSet.of(PausedReason.DISCONNECTED, PausedReason.RECONNECT_REQUIRED));
	}

	@EventListener
	void on(ProfileDisconnected event) {
		this.accounts.pause(event.caller(), PausedReason.DISCONNECTED);
	}

	@EventListener
	void on(ProfileExpired event) {
		this.accounts.pause(event.caller(), PausedReason.RECONNECT_REQUIRED);
	}

}

package com.brandautomator.webhook;

import java.util.List;

import com.brandautomator.account.Profile;
import com.brandautomator.account.Profiles;
import com.brandautomator.account.events.ProfileConnected;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Lets the events of accounts that somebody connects be handed over.
 */
@Component
class ConnectListener {

	private final Profiles profiles;

	private final UnclaimedEvents unclaimed;

	private final DrainThread drain;

	ConnectListener(Profiles profiles, UnclaimedEvents unclaimed, DrainThread drain) {
		this.profiles = profiles;
		this.unclaimed = unclaimed;
		this.drain = drain;
	}

	@EventListener
	void on(ProfileConnected event) {
		Profile profile = this.profiles.connected(event.caller());
		List<InboxOwner> owners = event.instagramUserIds()
			.stream()
			.distinct()
			.map((id) -> new InboxOwner(profile.graphBase(), id))
			.toList();
		this.unclaimed.release(owners);
	}

	@TransactionalEventListener
	void committed(ProfileConnected event) {
		this.drain.wake();
	}

}

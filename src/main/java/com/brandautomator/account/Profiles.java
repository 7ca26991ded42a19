package com.brandautomator.account;

import com.brandautomator.account.problems.NotConnectedException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.brandautomator.account.events.ProfileConnected;
import com.brandautomator.account.events.ProfileDisconnected;
import com.brandautomator.crypto.TokenCipher;
import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is connected: reads and changes the caller's own profile and no other.
 */
@Service
@Transactional
public class Profiles {

	private static final String PLATFORM = "instagram";

	private final SocialProfiles profiles;

	private final TokenCipher cipher;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Profiles(SocialProfiles profiles, TokenCipher cipher, ApplicationEventPublisher events, Clock clock) {
		this.profiles = profiles;
		this.cipher = cipher;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The caller's profile, whatever its status; empty when they never connected.
	 */
	@Transactional(readOnly = true)
	public Optional<Profile> find(CallerId caller) {
		return row(caller).map(SocialProfile::view);
	}

	/**
	 * The caller's profile unless it is disconnected; its tokens may have died.
	 * @throws NotConnectedException when nothing is connected
	 */
	@Transactional(readOnly = true)
	public Profile connected(CallerId caller) {
		return connected(row(caller)).view();
	}

	/**
	 * The accounts that the caller's tokens can see, in Meta's order, as last read.
	 * @throws NotConnectedException when nothing is connected
	 */
	@Transactional(readOnly = true)
	public List<LinkedAccount> accounts(CallerId caller) {
		return connected(row(caller)).accounts().stream().map(LinkedInstagramAccount::view).toList();
	}

	/**
	 * Stores what a person granted and announces it.
	 */
	public Profile connect(CallerId caller, Grant grant) {
		// as precise as the database keeps it, so that times can be compared
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		this.profiles.insertIfAbsent(caller.value(), PLATFORM, grant.graphBase().word(), now);
		SocialProfile profile = lockedRow(caller).orElseThrow();
		profile.connect(grant, this.cipher, now);
		this.events.publishEvent(new ProfileConnected(caller,
				grant.accounts().stream().map((page) -> page.account().instagramUserId()).toList()));
		return profile.view();
	}

	/**
	 * Takes over the accounts as Meta lists them now, and announces those that are new.
	 * The selected one stays, even when Meta leaves it out of a list.
	 * @param authority the tokens that the list was read with: when the person has signed
	 * in again since, the list is not theirs any more and changes nothing
	 * @param pages what Meta listed; an empty list changes nothing
	 */
	public List<LinkedAccount> refresh(Authority authority, List<Grant.Page> pages) {
		SocialProfile profile = connected(lockedRow(authority.caller()));
		if (!pages.isEmpty() && profile.wasConnectedAt(authority.connectedAt())) {
			Set<String> known = ids(profile);
			profile.refresh(pages, this.cipher, this.clock.instant());
			List<String> added = ids(profile).stream().filter((id) -> !known.contains(id)).toList();
			if (!added.isEmpty()) {
				this.events.publishEvent(new ProfileConnected(authority.caller(), added));
			}
		}
		return profile.accounts().stream().map(LinkedInstagramAccount::view).toList();
	}

	/**
	 * Makes one of the caller's own accounts the selected one.
	 * @param pageId the Page that it must be linked to; null for any
	 * @throws NotConnectedException when nothing is connected, or the caller's tokens do
	 * not see this account
	 */
	public Profile select(CallerId caller, String instagramUserId, @Nullable String pageId) {
		SocialProfile profile = connected(lockedRow(caller));
		LinkedInstagramAccount account = profile.account(instagramUserId)
			.filter((linked) -> pageId == null || pageId.equals(linked.view().pageId()))
			.orElseThrow(NotConnectedException::toThatAccount);
		profile.select(account, this.cipher, this.clock.instant());
		return profile.view();
	}

	/**
	 * Forgets the caller's tokens and announces it.
	 * @throws NotConnectedException when nothing is connected
	 */
	public void disconnect(CallerId caller) {
		connected(lockedRow(caller)).disconnect(null, this.clock.instant());
		this.events.publishEvent(new ProfileDisconnected(caller));
	}

	/**
	 * Whether anybody who has not disconnected has this account, their tokens dead or
	 * alive.
	 */
	@Transactional(readOnly = true)
	public boolean areLinkedTo(AccountKey account) {
		return this.profiles.existsWithAccount(account.graphBase(), account.instagramUserId());
	}

	/**
	 * Every account that somebody has who has not disconnected.
	 */
	@Transactional(readOnly = true)
	public List<AccountKey> linkedAccounts() {
		return this.profiles.findAccountKeys();
	}

	private static Set<String> ids(SocialProfile profile) {
		return profile.accounts()
			.stream()
			.map((account) -> account.view().instagramUserId())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static SocialProfile connected(Optional<SocialProfile> row) {
		return row.filter((profile) -> profile.view().status() != ProfileStatus.DISCONNECTED)
			.orElseThrow(NotConnectedException::atAll);
	}

	private Optional<SocialProfile> row(CallerId caller) {
		return this.profiles.findByUserIdAndPlatform(caller.value(), PLATFORM);
	}

	private Optional<SocialProfile> lockedRow(CallerId caller) {
		return this.profiles.lock(caller.value(), PLATFORM);
	}

}

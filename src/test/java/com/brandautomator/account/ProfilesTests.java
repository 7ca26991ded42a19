package com.brandautomator.account;

import java.util.List;

import com.brandautomator.WireTest;
import com.brandautomator.account.events.ProfileConnected;
import com.brandautomator.account.events.ProfileDisconnected;
import com.brandautomator.account.problems.NotConnectedException;
import com.brandautomator.security.CallerId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Connecting, choosing an account, refreshing and disconnecting change the caller's own
 * profile and keep what a person would expect to be kept.
 */
@WireTest
@RecordApplicationEvents
class ProfilesTests {

	@Autowired
	Profiles profiles;

	@Autowired
	AccessTokens tokens;

	@Autowired
	ApplicationEvents events;

	private final CallerId caller = Grants.caller();

	@Test
	void choosesMetasFirstAccountAndTellsWhoListens() {
		Profile profile = this.profiles.connect(this.caller, Grants.of("1", 2, 1));
		assertThat(profile.status()).isEqualTo(ProfileStatus.CONNECTED);
		assertThat(profile.instagramUserId()).isEqualTo(Grants.id(2));
		assertThat(profile.profileUrl()).isEqualTo("https://www.instagram.com/account2/");
		assertThat(ids(this.profiles.accounts(this.caller))).containsExactly(Grants.id(2), Grants.id(1));
		assertThat(this.events.stream(ProfileConnected.class))
			.contains(new ProfileConnected(this.caller, List.of(Grants.id(2), Grants.id(1))));
	}

	@Test
	void keepsTheChosenAccountOnAReconnect() {
		this.profiles.connect(this.caller, Grants.of("1", 1, 2, 3));
		this.profiles.select(this.caller, Grants.id(3), null);
		this.profiles.disconnect(this.caller);
		assertThat(this.events.stream(ProfileDisconnected.class)).contains(new ProfileDisconnected(this.caller));
		Profile again = this.profiles.connect(this.caller, Grants.of("1", 1, 2, 3));
		assertThat(again.instagramUserId()).isEqualTo(Grants.id(3));
	}

	@Test
	void choosesMetasFirstAccountWhenTheChosenOneIsGone() {
		this.profiles.connect(this.caller, Grants.of("1", 1, 2));
		Profile again = this.profiles.connect(this.caller, Grants.of("1", 4, 2));
		assertThat(again.instagramUserId()).isEqualTo(Grants.id(4));
		assertThat(ids(this.profiles.accounts(this.caller))).containsExactly(Grants.id(4), Grants.id(2));
		assertThat(this.tokens.open(this.caller, null).instagramToken()).isEqualTo(Grants.TOKEN + "Page4of1");
	}

	@Test
	void keepsTheChosenAccountThatMetaLeavesOutOfAList() {
		this.profiles.connect(this.caller, Grants.of("1", 1, 2, 3));
		List<LinkedAccount> now = this.profiles.refresh(open(), Grants.pages("1", 3, 4));
		assertThat(ids(now)).containsExactlyInAnyOrder(Grants.id(1), Grants.id(3), Grants.id(4));
		assertThat(this.tokens.open(this.caller, null).instagramUserId()).isEqualTo(Grants.id(1));
		assertThat(ids(this.profiles.accounts(this.caller))).doesNotContain(Grants.id(2));
	}

	@Test
	void changesNothingWhenMetaListsNothing() {
		this.profiles.connect(this.caller, Grants.of("1", 1, 2));
		assertThat(this.profiles.refresh(open(), List.of())).hasSize(2);
	}

	@Test
	void ignoresAListThatWasReadWithTheTokensOfAnEarlierSignIn() {
		this.profiles.connect(this.caller, Grants.of("1", 1));
		Authority before = open();
		this.profiles.connect(this.caller, Grants.of("2", 2));
		assertThat(ids(this.profiles.refresh(before, Grants.pages("1", 1)))).containsExactly(Grants.id(2));
	}

	@Test
	void selectsNoAccountThatTheTokensDoNotSee() {
		this.profiles.connect(this.caller, Grants.of("1", 1));
		CallerId other = Grants.caller();
		this.profiles.connect(other, Grants.of("2", 2));
		assertThatExceptionOfType(NotConnectedException.class)
			.isThrownBy(() -> this.profiles.select(this.caller, Grants.id(2), null));
		assertThat(this.profiles.find(this.caller)).get().extracting(Profile::instagramUserId).isEqualTo(Grants.id(1));
	}

	@Test
	void knowsNobodyWhoNeverConnected() {
		assertThat(this.profiles.find(this.caller)).isEmpty();
		assertThatExceptionOfType(NotConnectedException.class).isThrownBy(() -> this.profiles.connected(this.caller));
		assertThatExceptionOfType(NotConnectedException.class).isThrownBy(() -> this.profiles.disconnect(this.caller));
	}

	private Authority open() {
		return this.tokens.open(this.caller, null);
	}

	private static List<String> ids(List<LinkedAccount> accounts) {
		return accounts.stream().map(LinkedAccount::instagramUserId).toList();
	}

	@Test
	void selectsNoAccountByThePageOfAnother() {
		this.profiles.connect(this.caller, Grants.of("1", 1, 2));
		assertThatExceptionOfType(NotConnectedException.class)
			.isThrownBy(() -> this.profiles.select(this.caller, Grants.id(2), "no-page-of-it"));
		assertThat(this.profiles.connected(this.caller).instagramUserId()).isEqualTo(Grants.id(1));
	}

}

package com.brandautomator.account;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.brandautomator.WireTest;
import com.brandautomator.account.events.ProfileExpired;
import com.brandautomator.account.problems.NotConnectedException;
import com.brandautomator.account.problems.ReconnectRequiredException;
import com.brandautomator.security.CallerId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tokens open for their own caller while they live, and only the tokens that were refused
 * are recorded as dead.
 */
@WireTest
@RecordApplicationEvents
class AccessTokensTests {

	@Autowired
	Profiles profiles;

	@Autowired
	AccessTokens tokens;

	@Autowired
	ApplicationEvents events;

	private final CallerId caller = Grants.caller();

	@Test
	void opensThePagesTokenOfTheAccount() {
		this.profiles.connect(this.caller, Grants.of("1", 1, 2));
		Authority authority = this.tokens.open(this.caller, Grants.id(2));
		assertThat(authority.userToken()).isEqualTo(Grants.TOKEN + "Person1");
		assertThat(authority.instagramToken()).isEqualTo(Grants.TOKEN + "Page2of1");
		assertThat(authority.toString()).doesNotContain(Grants.TOKEN);
	}

	@Test
	void opensThePersonsTokenWhereThePageGivesNone() {
		Grant grant = Grants.of("1", 1);
		Grant.Page withoutToken = new Grant.Page(grant.accounts().get(0).account(), null);
		this.profiles.connect(this.caller,
				new Grant(grant.graphBase(), "1", grant.accessToken(), null, null, List.of(), List.of(withoutToken)));
		assertThat(this.tokens.open(this.caller, null).instagramToken()).isEqualTo(Grants.TOKEN + "Person1");
		assertThat(grant.toString() + grant.accounts()).doesNotContain(Grants.TOKEN);
	}

	@Test
	void opensNobodyElsesAccount() {
		this.profiles.connect(this.caller, Grants.of("1", 1));
		CallerId other = Grants.caller();
		this.profiles.connect(other, Grants.of("2", 2));
		assertThatExceptionOfType(NotConnectedException.class).isThrownBy(() -> this.tokens.open(other, Grants.id(1)));
	}

	@Test
	void asksForANewSignInOnceTheTokensAreDead() {
		this.profiles.connect(this.caller, Grants.of("1", 1));
		this.tokens.refused(open(), ProfileStatus.EXPIRED, "It has expired.");
		assertThatExceptionOfType(ReconnectRequiredException.class).isThrownBy(this::open)
			.satisfies((ex) -> assertThat(ex.getBody().getDetail()).isEqualTo("It has expired."));
		assertThat(this.events.stream(ProfileExpired.class)).contains(new ProfileExpired(this.caller));
	}

	@Test
	void leavesANewSignInAloneWhenAnOldTokenIsRefused() {
		this.profiles.connect(this.caller, Grants.of("1", 1));
		Authority before = open();
		this.profiles.connect(this.caller, Grants.of("1", 1));
		for (ProfileStatus status : List.of(ProfileStatus.EXPIRED, ProfileStatus.ERROR, ProfileStatus.DISCONNECTED)) {
			this.tokens.refused(before, status, "Too late.");
		}
		assertThat(this.profiles.connected(this.caller).status()).isEqualTo(ProfileStatus.CONNECTED);
		assertThat(open().userToken()).isEqualTo(Grants.TOKEN + "Person1");
	}

	@Test
	void leavesADisconnectedProfileAloneWhenItsOldTokenIsRefused() {
		this.profiles.connect(this.caller, Grants.of("1", 1));
		Authority before = open();
		this.profiles.disconnect(this.caller);
		this.tokens.refused(before, ProfileStatus.EXPIRED, "Too late.");
		assertThat(this.profiles.find(this.caller)).get()
			.extracting(Profile::status)
			.isEqualTo(ProfileStatus.DISCONNECTED);
	}

	@Test
	void recordsADeathOnceWhenManyCallsMeetIt() throws Exception {
		this.profiles.connect(this.caller, Grants.of("1", 1));
		Authority authority = open();
		CountDownLatch start = new CountDownLatch(1);
		ExecutorService threads = Executors.newFixedThreadPool(8);
		try {
			List<Future<?>> calls = java.util.stream.IntStream.range(0, 8)
				.<Future<?>>mapToObj((call) -> threads.submit(() -> {
					start.await();
					this.tokens.refused(authority, ProfileStatus.DISCONNECTED, "The app was removed.");
					return null;
				}))
				.toList();
			start.countDown();
			for (Future<?> call : calls) {
				call.get();
			}
		}
		finally {
			threads.shutdown();
		}
		assertThat(this.profiles.find(this.caller)).get()
			.extracting(Profile::status)
			.isEqualTo(ProfileStatus.DISCONNECTED);
	}

	@Test
	void givesNoGrantBackThatAnotherCallerLivesOn() {
		CallerId other = Grants.caller();
		this.profiles.connect(this.caller, Grants.of("77", 1));
		assertThat(this.tokens.openLast(this.caller)).isPresent();
		this.profiles.connect(other, Grants.of("77", 2));
		assertThat(this.tokens.openLast(this.caller)).isEmpty();
		this.profiles.disconnect(other);
		assertThat(this.tokens.openLast(this.caller)).isPresent();
	}

	private Authority open() {
		return this.tokens.open(this.caller, null);
	}

}

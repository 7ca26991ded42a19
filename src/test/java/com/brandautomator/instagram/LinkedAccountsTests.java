package com.brandautomator.instagram;

import java.time.Clock;
import java.time.Duration;

import com.brandautomator.WireTest;
import com.brandautomator.account.AccessTokens;
import com.brandautomator.account.Grants;
import com.brandautomator.account.LinkedAccount;
import com.brandautomator.account.ProfileStatus;
import com.brandautomator.account.Profiles;
import com.brandautomator.graph.Conversation;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.security.CallerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The accounts are read from Meta at most once a minute, and a connection ends here even
 * when Meta does not hear of it.
 */
@WireTest
class LinkedAccountsTests {

	@Autowired
	Profiles profiles;

	@Autowired
	AccessTokens tokens;

	private final CallerId caller = Grants.caller();

	@Test
	void asksMetaNothingWithinAMinute() {
		this.profiles.connect(this.caller, Grants.of("1", 1, 2));
		try (Conversation meta = Conversation.of("gateway-down")) {
			assertThat(within(meta, Duration.ofSeconds(30)).list(this.caller).accounts()).hasSize(2);
			assertThat(meta.requests()).isEmpty();
		}
	}

	@Test
	void readsTheAccountsAgainAfterAMinute() {
		this.profiles.connect(this.caller, Grants.of("1", 1));
		try (Conversation meta = Conversation.of("businesses")) {
			LinkedAccounts.Listing listing = within(meta, Duration.ofSeconds(61)).list(this.caller);
			assertThat(listing.reason()).isNull();
			assertThat(listing.accounts()).extracting(LinkedAccount::username)
				.containsExactly("own", "owned", "client");
			assertThat(this.tokens.open(this.caller, null).instagramToken()).isEqualTo("EAAown");
		}
	}

	@Test
	void saysWhyMetaListsNothingAndKeepsWhatWasThere() {
		this.profiles.connect(this.caller, Grants.of("1", 1));
		try (Conversation meta = Conversation.of("page-not-ticked")) {
			LinkedAccounts.Listing listing = within(meta, Duration.ofMinutes(2)).list(this.caller);
			assertThat(listing.accounts()).isEmpty();
			assertThat(listing.reason()).isEqualTo(NoInstagramReason.PAGE_NOT_TICKED);
			assertThat(this.tokens.open(this.caller, null).instagramUserId()).isEqualTo(Grants.id(1));
		}
	}

	@Test
	void noticesADeadToken() {
		this.profiles.connect(this.caller, Grants.of("1", 1));
		try (Conversation meta = Conversation.of("token-expired")) {
			LinkedAccounts accounts = within(meta, Duration.ofMinutes(2));
			assertThatExceptionOfType(GraphException.TokenRefused.class).isThrownBy(() -> accounts.list(this.caller));
			assertThat(status()).isEqualTo(ProfileStatus.EXPIRED);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "gateway-down", "token-expired", "cut-before-the-answer", "other-shape" })
	void endsTheConnectionThoughMetaDoesNotHearOfIt(String scenario) {
		this.profiles.connect(this.caller, Grants.of("only-" + scenario, 1));
		try (Conversation meta = Conversation.of(scenario)) {
			within(meta, Duration.ZERO).disconnect(this.caller);
			assertThat(status()).isEqualTo(ProfileStatus.DISCONNECTED);
			assertThat(meta.story()).containsExactly("DELETE /me/permissions");
		}
	}

	@Test
	void leavesAGrantAtMetaThatAnotherCallerLivesOn() {
		CallerId other = Grants.caller();
		this.profiles.connect(this.caller, Grants.of("shared", 1));
		this.profiles.connect(other, Grants.of("shared", 2));
		try (Conversation meta = Conversation.of("publish-an-image")) {
			within(meta, Duration.ZERO).disconnect(this.caller);
			assertThat(meta.requests()).isEmpty();
			within(meta, Duration.ZERO).disconnect(other);
			assertThat(meta.story()).containsExactly("DELETE /me/permissions");
		}
	}

	private LinkedAccounts within(Conversation meta, Duration afterTheConnection) {
		return new LinkedAccounts(meta.graph(), this.profiles, this.tokens,
				Clock.offset(Clock.systemUTC(), afterTheConnection));
	}

	private ProfileStatus status() {
		return this.profiles.find(this.caller).orElseThrow().status();
	}

}

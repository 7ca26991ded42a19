package com.brandautomator.instagram;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import com.brandautomator.account.AccessTokens;
import com.brandautomator.account.Authority;
import com.brandautomator.account.Grant;
import com.brandautomator.account.LinkedAccount;
import com.brandautomator.account.Profile;
import com.brandautomator.account.Profiles;
import com.brandautomator.graph.api.Credential;
import com.brandautomator.graph.api.FacebookLogin;
import com.brandautomator.graph.api.GraphApi;
import com.brandautomator.graph.api.GraphApis;
import com.brandautomator.graph.api.InspectedToken;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * The accounts that a caller's token can see, read from Meta at most once a minute, and
 * the end of that authority.
 */
@Service
public class LinkedAccounts {

	private static final Logger logger = LoggerFactory.getLogger(LinkedAccounts.class);

	// /me/accounts counts against the whole app's limit (graph-api 10.4), and a page may
	// ask again and again.
	private static final Duration FRESH = Duration.ofMinutes(1);

	private final GraphApis graph;

	private final Profiles profiles;

	private final AccessTokens tokens;

	private final Clock clock;

	LinkedAccounts(GraphApis graph, Profiles profiles, AccessTokens tokens, Clock clock) {
		this.graph = graph;
		this.profiles = profiles;
		this.tokens = tokens;
		this.clock = clock;
	}

	/**
	 * Lists the caller's accounts.
	 * @throws com.brandautomator.account.problems.NotConnectedException when nothing is
	 * connected
	 * @throws GraphException when Meta refuses or fails
	 */
	public Listing list(CallerId caller) {
		Profile profile = this.profiles.connected(caller);
		if (profile.lastSyncedAt() != null && profile.lastSyncedAt().plus(FRESH).isAfter(this.clock.instant())) {
			return new Listing(this.profiles.accounts(caller), null);
		}
		Authority authority = this.tokens.open(caller, null);
		GraphApi api = NotConfiguredException.require(this.graph, authority.graphBase());
		try {
			return read(authority, api);
		}
		catch (GraphException.TokenRefused ex) {
			throw new TokenDeath(authority, api, this.tokens).of(authority.userToken(), ex);
		}
	}

	private Listing read(Authority authority, GraphApi api) {
		Discovery discovery = new Discovery(api, Credential.of(authority.userToken(), null));
		List<Grant.Page> accounts = discovery.accounts();
		if (!accounts.isEmpty()) {
			return new Listing(this.profiles.refresh(authority, accounts), null);
		}
		FacebookLogin login = api.facebookLogin();
		return new Listing(List.of(),
				discovery.reason(api.login()
					.debugToken(Credential.ofApp(login.appId(), login.appSecret()),
							new InspectedToken(authority.userToken()))
					.data()));
	}

	/**
	 * Ends the caller's connection: our tokens are forgotten first, then the app is
	 * removed for the person at Meta, unless another caller of ours lives on the same
	 * person's grant. That Meta cannot be reached keeps nobody connected.
	 * @throws com.brandautomator.account.problems.NotConnectedException when nothing is
	 * connected
	 */
	public void disconnect(CallerId caller) {
		disconnect(caller, () -> {
		});
	}

	/**
	 * Ends the caller's connection, likewise.
	 * @param farewell what is done with tokens that were opened before, after ours are
	 * forgotten and before the app is removed at Meta
	 */
	public void disconnect(CallerId caller, Runnable farewell) {
		Authority last = this.tokens.openLast(caller).orElse(null);
		this.profiles.disconnect(caller);
		farewell.run();
		if (last == null) {
			return;
		}
		try {
			NotConfiguredException.require(this.graph, last.graphBase())
				.person()
				.revoke(Credential.of(last.userToken(), null));
		}
		catch (GraphException | NotConfiguredException ex) {
			logger.warn("Profile {} is disconnected, but Meta kept its permissions ({}); the person can remove the app "
					+ "at facebook.com", last.profileId(), ex.getMessage());
		}
	}

	/**
	 * The accounts, or why there are none.
	 *
	 * @param accounts in Meta's order
	 * @param reason null unless the list is empty
	 */
	public record Listing(List<LinkedAccount> accounts, @Nullable NoInstagramReason reason) {
	}

}

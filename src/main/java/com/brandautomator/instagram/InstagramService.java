package com.brandautomator.instagram;

import java.util.List;
import java.util.Optional;

import com.brandautomator.account.AccessTokens;
import com.brandautomator.account.AccountKey;
import com.brandautomator.account.Authority;
import com.brandautomator.graph.api.GraphApi;
import com.brandautomator.graph.api.GraphApis;
import com.brandautomator.security.CallerId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Finds a caller's Instagram account, opens its token, and gives a handle that carries
 * this authority. There is no other way to Meta, so nothing can be asked of Meta without
 * the question whose account it is.
 */
@Service
public class InstagramService {

	private final AccessTokens tokens;

	private final GraphApis graph;

	private final RecentReads reads;

	InstagramService(AccessTokens tokens, GraphApis graph, RecentReads reads) {
		this.tokens = tokens;
		this.graph = graph;
		this.reads = reads;
	}

	/**
	 * The caller's selected account.
	 * @throws com.brandautomator.account.problems.NotConnectedException when nothing is
	 * connected
	 * @throws com.brandautomator.account.problems.ReconnectRequiredException when Meta
	 * has refused the tokens before
	 */
	public InstagramAccount account(CallerId caller) {
		return open(caller, null);
	}

	/**
	 * One of the caller's accounts, selected or not.
	 * @throws com.brandautomator.account.problems.NotConnectedException when the caller's
	 * tokens do not see this account
	 * @throws com.brandautomator.account.problems.ReconnectRequiredException when Meta
	 * has refused the tokens before
	 */
	public InstagramAccount account(CallerId caller, String instagramUserId) {
		return open(caller, instagramUserId);
	}

	/**
	 * All of the caller's accounts, the selected one first; none when nothing is
	 * connected or Meta has refused the tokens before.
	 */
	public List<InstagramAccount> accounts(CallerId caller) {
		return this.tokens.openAll(caller).stream().map(this::handle).toList();
	}

	/**
	 * An account by the authority of one of those who are connected to it, for work that
	 * is the account's and no person's.
	 * @return empty when nobody has living tokens
	 */
	public Optional<InstagramAccount> account(AccountKey account) {
		return this.tokens.openAny(account).map(this::handle);
	}

	private InstagramAccount open(CallerId caller, @Nullable String instagramUserId) {
		return handle(this.tokens.open(caller, instagramUserId));
	}

	private InstagramAccount handle(Authority authority) {
		GraphApi api = NotConfiguredException.require(this.graph, authority.graphBase());
		return new InstagramAccount(
				new AccountCalls(authority, api, new TokenDeath(authority, api, this.tokens), this.reads));
	}

}

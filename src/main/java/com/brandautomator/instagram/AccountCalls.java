package com.brandautomator.instagram;

import java.util.List;
import java.util.function.Function;

import com.brandautomator.account.AccountKey;
import com.brandautomator.account.Authority;
import com.brandautomator.graph.api.Credential;
import com.brandautomator.graph.api.GraphApi;
import com.brandautomator.graph.model.GraphException;

/**
 * Calls Meta for one account by somebody's authority: what all handles of an account
 * share. Where Meta refuses a token, the profile's status is changed before the exception
 * leaves.
 */
final class AccountCalls {

	private final Authority authority;

	private final GraphApi api;

	private final TokenDeath death;

	private final RecentReads reads;

	private final boolean background;

	AccountCalls(Authority authority, GraphApi api, TokenDeath death, RecentReads reads) {
		this(authority, api, death, reads, false);
	}

	private AccountCalls(Authority authority, GraphApi api, TokenDeath death, RecentReads reads, boolean background) {
		this.authority = authority;
		this.api = api;
		this.death = death;
		this.reads = reads;
		this.background = background;
	}

	AccountCalls inBackground() {
		return new AccountCalls(this.authority, this.api, this.death, this.reads, true);
	}

	Authority authority() {
		return this.authority;
	}

	GraphApi api() {
		return this.api;
	}

	AccountKey account() {
		return new AccountKey(this.authority.graphBase(), this.authority.instagramUserId());
	}

	/**
	 * The token for the account's own edges.
	 */
	Credential credential() {
		return credential(Credential.of(this.authority.instagramToken(), this.authority.instagramUserId()));
	}

	/**
	 * Calls with the token for the account's own edges.
	 */
	<T> T call(Function<Credential, T> call) {
		return call(credential(), call);
	}

	/**
	 * The same for a call that changes what is on the account: whatever comes of it, what
	 * was read before is forgotten.
	 */
	<T> T write(Function<Credential, T> call) {
		try {
			return call(call);
		}
		finally {
			this.reads.forget(account());
		}
	}

	/**
	 * The same with the person's own token, which some edges want.
	 */
	<T> T writeAsPerson(Function<Credential, T> call) {
		try {
			return call(credential(Credential.of(this.authority.userToken(), this.authority.instagramUserId())), call);
		}
		finally {
			this.reads.forget(account());
		}
	}

	/**
	 * Calls with the person's own token an edge that counts for the app and not for the
	 * account (graph-api 10.4).
	 */
	<T> T callForApp(Function<Credential, T> call) {
		return call(credential(Credential.of(this.authority.userToken(), null)), call);
	}

	/**
	 * Calls with the token for the account's own edges, unless this profile has just got
	 * the answer to the same question.
	 * @param question what is asked, told apart from all others by its elements
	 */
	<T> T recent(List<Object> question, Function<Credential, T> call) {
		return this.reads.get(account(), List.of(this.authority.profileId(), question), () -> call(call));
	}

	private Credential credential(Credential credential) {
		return this.background ? credential.inBackground() : credential;
	}

	private <T> T call(Credential credential, Function<Credential, T> call) {
		try {
			return call.apply(credential);
		}
		catch (GraphException.TokenRefused ex) {
			throw this.death.of(credential.token(), ex);
		}
	}

}

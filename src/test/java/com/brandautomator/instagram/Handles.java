package com.brandautomator.instagram;

import java.time.Clock;
import java.time.Duration;

import com.brandautomator.account.AccessTokens;
import com.brandautomator.account.Authority;
import com.brandautomator.account.GraphBase;
import com.brandautomator.graph.Conversation;
import com.brandautomator.security.CallerId;
import org.mockito.Mockito;

/**
 * Handles of an account that speak to a conversation and know no database.
 */
final class Handles {

	private Handles() {
	}

	/** The handle of {@link Conversation#ACCOUNT}; its tokens never die. */
	static InstagramAccount to(Conversation meta) {
		Authority authority = new Authority(1, new CallerId("someone"), null, GraphBase.META, Conversation.ACCOUNT,
				"demobakery", "1076", Conversation.TOKEN, Conversation.TOKEN);
		return new InstagramAccount(new AccountCalls(authority, meta.api(), Mockito.mock(TokenDeath.class), noReads()));
	}

	/** The same, of somebody whose own token is another than the account's. */
	static InstagramAccount to(Conversation meta, String userToken) {
		Authority authority = new Authority(1, new CallerId("someone"), null, GraphBase.META, Conversation.ACCOUNT,
				"demobakery", "1076", userToken, Conversation.TOKEN);
		return new InstagramAccount(new AccountCalls(authority, meta.api(), Mockito.mock(TokenDeath.class), noReads()));
	}

	/** The service with these tokens, speaking to a conversation. */
	static InstagramService service(AccessTokens tokens, Conversation meta) {
		return new InstagramService(tokens, meta.graph(), noReads());
	}

	private static RecentReads noReads() {
		return new RecentReads(new InstagramProperties(Duration.ZERO), Clock.systemUTC());
	}

}

package com.brandautomator.instagram;

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
		return new InstagramAccount(authority, meta.api(), Mockito.mock(TokenDeath.class));
	}

}

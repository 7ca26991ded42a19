package com.brandautomator.graph;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every request to Meta has in common.
 */
final class Requests {

	private Requests() {
	}

	/** The token is in the header, its proof in the query, and neither anywhere else. */
	static void areAuthorized(LoggedRequest request) {
		assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + Conversation.TOKEN);
		assertThat(request.queryParameter("appsecret_proof").values()).containsExactly(Conversation.PROOF);
		assertThat(request.getUrl()).doesNotContain(Conversation.TOKEN, Conversation.APP_SECRET, "access_token=");
		assertThat(request.getBodyAsString()).doesNotContain(Conversation.TOKEN, Conversation.APP_SECRET);
	}

}

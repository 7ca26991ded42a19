package com.brandautomator.instagram;

import java.util.List;

import com.brandautomator.graph.api.InsightsApi;
import com.brandautomator.graph.model.Insight;
import com.brandautomator.graph.model.InstagramUser;
import org.jspecify.annotations.Nullable;

/**
 * What an account and its media brought, as Meta says now. A metric that Meta refuses
 * refuses its whole call. Every method may throw
 * {@link com.brandautomator.graph.model.GraphException}.
 */
public final class InstagramInsights {

	private static final String PROFILE_FIELDS = "id,username,name,profile_picture_url,followers_count,follows_count,"
			+ "media_count";

	private final AccountCalls calls;

	private final InsightsApi api;

	private final String account;

	InstagramInsights(AccountCalls calls) {
		this.calls = calls;
		this.api = calls.api().insights();
		this.account = calls.authority().instagramUserId();
	}

	/**
	 * The account with its followers and the number of its posts.
	 */
	public InstagramUser profile() {
		return this.calls.call((token) -> this.calls.api().account().user(token, this.account, PROFILE_FIELDS));
	}

	/**
	 * Metrics of the account; those without figures are left out.
	 */
	public List<Insight> account(InsightsQuestion question) {
		return this.calls.call((token) -> this.api.account(token, this.account, question.parameters())).data();
	}

	/**
	 * Metrics of a medium since it was published; those without figures are left out.
	 * @param metrics those that Meta takes together for a medium of its kind
	 * @param breakdown what to tell their parts by; null for none
	 */
	public List<Insight> media(String mediaId, List<String> metrics, @Nullable String breakdown) {
		return this.calls.call((token) -> this.api.media(token, mediaId, String.join(",", metrics), breakdown)).data();
	}

	/**
	 * The version of the Graph API that answers, as in {@code v26.0}: which metrics there
	 * are is a matter of it.
	 */
	public String graphVersion() {
		return this.calls.api().version();
	}

}

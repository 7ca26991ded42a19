package com.brandautomator.instagram;

import java.util.List;
import java.util.Optional;

import com.brandautomator.graph.api.HashtagApi;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Hashtag;
import com.brandautomator.graph.model.Media;
import org.jspecify.annotations.Nullable;

/**
 * Hashtags and the public posts under them, asked for an account. 30 different ones in 7
 * days is all that Meta answers (graph-api 8); whoever calls keeps the count. Every
 * method may throw {@link com.brandautomator.graph.model.GraphException}.
 */
public final class InstagramHashtags {

	private static final String FIELDS = "id,caption,media_type,media_url,permalink,timestamp,like_count,"
			+ "comments_count,children{id,media_type,media_url}";

	private final AccountCalls calls;

	private final HashtagApi api;

	private final String account;

	InstagramHashtags(AccountCalls calls) {
		this.calls = calls;
		this.api = calls.api().hashtags();
		this.account = calls.authority().instagramUserId();
	}

	/**
	 * The id of a hashtag, which never changes; empty when Meta knows none. Counts.
	 * @param name without the #
	 */
	public Optional<String> search(String name) {
		return this.calls.callForApp((token) -> this.api.search(token, this.account, name))
			.data()
			.stream()
			.map(Hashtag::id)
			.findFirst();
	}

	/**
	 * A hashtag with its name.
	 */
	public Hashtag get(String hashtagId) {
		return this.calls.callForApp((token) -> this.api.hashtag(token, hashtagId));
	}

	/**
	 * The most popular posts under a hashtag. They are others' and cannot be read by id.
	 * @param limit 1 to 50
	 * @param after the cursor of the page before; null for the first
	 */
	public GraphList<Media> topMedia(String hashtagId, int limit, @Nullable String after) {
		return this.calls
			.callForApp((token) -> this.api.topMedia(token, hashtagId, this.account, FIELDS, limit, after));
	}

	/**
	 * The posts of the last 24 hours under a hashtag, likewise.
	 */
	public GraphList<Media> recentMedia(String hashtagId, int limit, @Nullable String after) {
		return this.calls
			.callForApp((token) -> this.api.recentMedia(token, hashtagId, this.account, FIELDS, limit, after));
	}

	/**
	 * The ids of the hashtags that Meta has counted in the last 7 days.
	 */
	public List<String> recentlySearched() {
		return this.calls.callForApp((token) -> this.api.recentlySearched(token, this.account))
			.data()
			.stream()
			.map(Hashtag::id)
			.toList();
	}

}

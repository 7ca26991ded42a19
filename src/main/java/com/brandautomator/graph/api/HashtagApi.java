package com.brandautomator.graph.api;

import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Hashtag;
import com.brandautomator.graph.model.Media;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Hashtags and the public posts under them, asked with the person's token (graph-api 8).
 * An account may ask for 30 different ones in 7 days.
 */
@HttpExchange
public interface HashtagApi {

	/**
	 * Finds the id of a hashtag: a list of one.
	 * @param name without the #
	 */
	@GetExchange("/ig_hashtag_search")
	GraphList<Hashtag> search(@RequestAttribute(Credential.ATTRIBUTE) Credential credential,
			@RequestParam("user_id") String instagramUserId, @RequestParam("q") String name);

	/**
	 * Reads a hashtag's name.
	 */
	@GetExchange("/{hashtagId}?fields=id,name")
	Hashtag hashtag(@RequestAttribute(Credential.ATTRIBUTE) Credential credential, @PathVariable String hashtagId);

	/**
	 * The most popular posts under a hashtag.
	 */
	@GetExchange("/{hashtagId}/top_media")
	GraphList<Media> topMedia(@RequestAttribute(Credential.ATTRIBUTE) Credential credential,
			@PathVariable String hashtagId, @RequestParam("user_id") String instagramUserId,
			@RequestParam String fields, @RequestParam int limit,
			@RequestParam(required = false) @Nullable String after);

	/**
	 * The posts of the last 24 hours under a hashtag, in no order that is promised.
	 */
	@GetExchange("/{hashtagId}/recent_media")
	GraphList<Media> recentMedia(@RequestAttribute(Credential.ATTRIBUTE) Credential credential,
			@PathVariable String hashtagId, @RequestParam("user_id") String instagramUserId,
			@RequestParam String fields, @RequestParam int limit,
			@RequestParam(required = false) @Nullable String after);

	/**
	 * The hashtags that the account has asked for in 7 days; all there can be fit on a
	 * page.
	 */
	@GetExchange("/{instagramUserId}/recently_searched_hashtags?limit=30")
	GraphList<Hashtag> recentlySearched(@RequestAttribute(Credential.ATTRIBUTE) Credential credential,
			@PathVariable String instagramUserId);

}

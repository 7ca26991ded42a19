package com.brandautomator.graph.api;

import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.InstagramUser;
import com.brandautomator.graph.model.PublishingLimit;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * The Instagram account itself (graph-api 2.3).
 */
@HttpExchange
public interface AccountApi {

	/**
	 * Reads the account.
	 */
	@GetExchange("/{instagramUserId}")
	InstagramUser user(@RequestAttribute(Credential.ATTRIBUTE) Credential credential,
			@PathVariable String instagramUserId, @RequestParam String fields);

	/**
	 * Reads how much the account has published of what it may: a list of one.
	 */
	@GetExchange("/{instagramUserId}/content_publishing_limit?fields=quota_usage,config")
	GraphList<PublishingLimit> publishingLimit(@RequestAttribute(Credential.ATTRIBUTE) Credential credential,
			@PathVariable String instagramUserId);

}

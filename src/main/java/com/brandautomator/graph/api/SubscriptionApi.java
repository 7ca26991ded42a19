package com.brandautomator.graph.api;

import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.SubscribedApp;
import com.brandautomator.graph.model.Success;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Which apps get the webhooks of a Page and of the Instagram account linked to it; asked
 * with the Page's token (graph-api 9.2).
 */
@HttpExchange
public interface SubscriptionApi {

	/**
	 * The subscribed apps.
	 */
	@GetExchange("/{pageId}/subscribed_apps")
	GraphList<SubscribedApp> list(@RequestAttribute(Credential.ATTRIBUTE) Credential credential,
			@PathVariable String pageId);

	/**
	 * Subscribes our app; once more does no harm.
	 * @param fields the Page's fields, a comma list
	 */
	@PostExchange("/{pageId}/subscribed_apps")
	Success subscribe(@RequestAttribute(Credential.ATTRIBUTE) Credential credential, @PathVariable String pageId,
			@RequestParam("subscribed_fields") String fields);

	/**
	 * Ends our app's subscription.
	 */
	@DeleteExchange("/{pageId}/subscribed_apps")
	Success unsubscribe(@RequestAttribute(Credential.ATTRIBUTE) Credential credential, @PathVariable String pageId);

}

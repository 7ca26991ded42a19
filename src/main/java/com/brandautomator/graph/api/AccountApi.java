package com.brandautomator.graph.api;

import com.brandautomator.graph.model.InstagramUser;

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

}

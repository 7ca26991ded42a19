package com.brandautomator.graph.api;

import com.brandautomator.graph.model.DebuggedToken;
import com.brandautomator.graph.model.OAuthToken;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Tokens of persons (graph-api 1.3 and 1.4).
 */
@HttpExchange
public interface LoginApi {

	/**
	 * Exchanges a short-lived token for one of about 60 days.
	 * @param form {@code grant_type=fb_exchange_token}, {@code client_id},
	 * {@code client_secret}, {@code fb_exchange_token}: in the body, so that no secret is
	 * in the address
	 */
	@PostExchange(url = "/oauth/access_token", contentType = "application/x-www-form-urlencoded")
	OAuthToken exchange(@RequestBody MultiValueMap<String, String> form);

	/**
	 * Says whether a token lives, whose it is and what was granted.
	 */
	@GetExchange("/debug_token")
	DebuggedToken debugToken(@RequestAttribute(Credential.ATTRIBUTE) Credential app,
			@RequestAttribute(InspectedToken.ATTRIBUTE) InspectedToken inputToken);

}

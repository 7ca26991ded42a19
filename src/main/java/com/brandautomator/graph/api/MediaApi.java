package com.brandautomator.graph.api;

import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Media;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * What is on the account (graph-api 5).
 */
@HttpExchange
public interface MediaApi {

	/**
	 * The account's media, newest first, stories left out.
	 */
	@GetExchange("/{instagramUserId}/media")
	GraphList<Media> list(@RequestAttribute(Credential.ATTRIBUTE) Credential credential,
			@PathVariable String instagramUserId, @RequestParam String fields, @RequestParam int limit,
			@RequestParam(required = false) @Nullable String after);

	/**
	 * The account's stories of the last 24 hours.
	 */
	@GetExchange("/{instagramUserId}/stories")
	GraphList<Media> stories(@RequestAttribute(Credential.ATTRIBUTE) Credential credential,
			@PathVariable String instagramUserId, @RequestParam String fields, @RequestParam int limit,
			@RequestParam(required = false) @Nullable String after);

	/**
	 * One medium.
	 */
	@GetExchange("/{mediaId}")
	Media media(@RequestAttribute(Credential.ATTRIBUTE) Credential credential, @PathVariable String mediaId,
			@RequestParam String fields);

}

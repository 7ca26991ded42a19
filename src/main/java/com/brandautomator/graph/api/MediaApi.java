package com.brandautomator.graph.api;

import com.brandautomator.graph.model.DeletedMedium;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Media;
import com.brandautomator.graph.model.MediumState;
import com.brandautomator.graph.model.Success;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

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

	/**
	 * Whose a medium is, and whether it can be commented on.
	 */
	@GetExchange("/{mediaId}?fields=id,owner,is_comment_enabled")
	MediumState state(@RequestAttribute(Credential.ATTRIBUTE) Credential credential, @PathVariable String mediaId);

	/**
	 * Lets a medium be commented on, or no more; the same once more does no harm.
	 */
	@PostExchange("/{mediaId}")
	Success enableComments(@RequestAttribute(Credential.ATTRIBUTE) Credential credential, @PathVariable String mediaId,
			@RequestParam("comment_enabled") boolean enabled);

	/**
	 * Deletes whatever has this id, with the person's own token; its answer may be lost
	 * although it happened (graph-api 5.3).
	 */
	@DeleteExchange("/{mediaId}")
	DeletedMedium delete(@RequestAttribute(Credential.ATTRIBUTE) Credential credential, @PathVariable String mediaId);

}

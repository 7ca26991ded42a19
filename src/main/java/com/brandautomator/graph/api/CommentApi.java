package com.brandautomator.graph.api;

import com.brandautomator.graph.model.Comment;
import com.brandautomator.graph.model.Created;
import com.brandautomator.graph.model.GraphList;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Comments under a medium (graph-api 6).
 */
@HttpExchange
public interface CommentApi {

	/**
	 * The comments at the top, newest first, at most 50 on a page.
	 */
	@GetExchange("/{mediaId}/comments?fields=id,text,username,from,timestamp,like_count,hidden,parent_id")
	GraphList<Comment> list(@RequestAttribute(Credential.ATTRIBUTE) Credential credential, @PathVariable String mediaId,
			@RequestParam int limit, @RequestParam(required = false) @Nullable String after);

	/**
	 * The comments at the top, likewise, with what is asked for of them and of the
	 * answers to each.
	 */
	@GetExchange("/{mediaId}/comments")
	GraphList<Comment> list(@RequestAttribute(Credential.ATTRIBUTE) Credential credential, @PathVariable String mediaId,
			@RequestParam String fields, @RequestParam int limit,
			@RequestParam(required = false) @Nullable String after);

	/**
	 * The answers to a comment.
	 */
	@GetExchange("/{commentId}/replies")
	GraphList<Comment> replies(@RequestAttribute(Credential.ATTRIBUTE) Credential credential,
			@PathVariable String commentId, @RequestParam String fields, @RequestParam int limit,
			@RequestParam(required = false) @Nullable String after);

	/**
	 * Writes a comment. Not idempotent: its answer may be lost although it happened.
	 * @param form {@code message}
	 */
	@PostExchange(url = "/{mediaId}/comments", contentType = "application/x-www-form-urlencoded")
	Created create(@RequestAttribute(Credential.ATTRIBUTE) Credential credential, @PathVariable String mediaId,
			@RequestBody MultiValueMap<String, String> form);

}

package com.brandautomator.graph.api;

import com.brandautomator.graph.model.Comment;
import com.brandautomator.graph.model.Created;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Mentioned;
import com.brandautomator.graph.model.PrivateReply;
import com.brandautomator.graph.model.SentMessage;
import com.brandautomator.graph.model.Success;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Comments under a medium, and mentions (graph-api 6).
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
	 * One comment.
	 */
	@GetExchange("/{commentId}")
	Comment comment(@RequestAttribute(Credential.ATTRIBUTE) Credential credential, @PathVariable String commentId,
			@RequestParam String fields);

	/**
	 * Writes a comment. Not idempotent: its answer may be lost although it happened.
	 * @param form {@code message}
	 */
	@PostExchange(url = "/{mediaId}/comments", contentType = "application/x-www-form-urlencoded")
	Created create(@RequestAttribute(Credential.ATTRIBUTE) Credential credential, @PathVariable String mediaId,
			@RequestBody MultiValueMap<String, String> form);

	/**
	 * Answers a comment. Not idempotent, likewise.
	 * @param form {@code message}
	 */
	@PostExchange(url = "/{commentId}/replies", contentType = "application/x-www-form-urlencoded")
	Created reply(@RequestAttribute(Credential.ATTRIBUTE) Credential credential, @PathVariable String commentId,
			@RequestBody MultiValueMap<String, String> form);

	/**
	 * Hides a comment, or shows it again; the same once more does no harm.
	 */
	@PostExchange("/{commentId}")
	Success hide(@RequestAttribute(Credential.ATTRIBUTE) Credential credential, @PathVariable String commentId,
			@RequestParam("hide") boolean hidden);

	/**
	 * Deletes whatever has this id.
	 */
	@DeleteExchange("/{commentId}")
	Success delete(@RequestAttribute(Credential.ATTRIBUTE) Credential credential, @PathVariable String commentId);

	/**
	 * Sends a message to whoever wrote a comment. Not idempotent.
	 */
	@PostExchange(url = "/{instagramUserId}/messages", contentType = "application/json")
	SentMessage privateReply(@RequestAttribute(Credential.ATTRIBUTE) Credential credential,
			@PathVariable String instagramUserId, @RequestBody PrivateReply message);

	/**
	 * Reads where the account was mentioned.
	 * @param fields {@code mentioned_comment.comment_id(ID){...}} or
	 * {@code mentioned_media.media_id(ID){...}}
	 */
	@GetExchange("/{instagramUserId}")
	Mentioned mentioned(@RequestAttribute(Credential.ATTRIBUTE) Credential credential,
			@PathVariable String instagramUserId, @RequestParam String fields);

	/**
	 * Answers where the account was mentioned. Not idempotent.
	 * @param form {@code media_id}, {@code message} and, for a comment,
	 * {@code comment_id}
	 */
	@PostExchange(url = "/{instagramUserId}/mentions", contentType = "application/x-www-form-urlencoded")
	Created answerMention(@RequestAttribute(Credential.ATTRIBUTE) Credential credential,
			@PathVariable String instagramUserId, @RequestBody MultiValueMap<String, String> form);

}

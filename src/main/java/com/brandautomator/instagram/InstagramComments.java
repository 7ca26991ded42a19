package com.brandautomator.instagram;

import com.brandautomator.graph.api.CommentApi;
import com.brandautomator.graph.model.Comment;
import com.brandautomator.graph.model.GraphError;
import com.brandautomator.graph.model.GraphException;
import com.brandautomator.graph.model.GraphList;
import com.brandautomator.graph.model.Kind;
import com.brandautomator.graph.model.Mentioned;
import com.brandautomator.graph.model.PrivateReply;
import com.brandautomator.graph.model.SentMessage;
import com.brandautomator.graph.model.Success;
import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What people say below an account's media, and where they mention it (graph-api 6).
 * Whether a comment is below a medium of this account is for the caller to ask: Meta
 * shows others too, and an id may be of anything. Every method may throw
 * {@link GraphException}; when the answer of a write is lost, it may have happened.
 */
public final class InstagramComments {

	private static final String FIELDS = "id,text,username,from,timestamp,like_count,hidden,parent_id";

	private static final String THREAD = FIELDS + ",replies.limit(50){" + FIELDS + "}";

	private static final String MENTIONED_MEDIUM = "id,caption,media_type,media_url,username,timestamp,like_count,"
			+ "comments_count";

	private final AccountCalls calls;

	private final CommentApi api;

	private final String account;

	InstagramComments(AccountCalls calls) {
		this.calls = calls;
		this.api = calls.api().comments();
		this.account = calls.authority().instagramUserId();
	}

	/**
	 * The comments at the top of a medium, newest first, with the first answers to each.
	 * @param limit 1 to 50
	 * @param after the cursor of the page before; null for the first
	 */
	public GraphList<Comment> list(String mediaId, int limit, @Nullable String after) {
		return this.calls.call((token) -> this.api.list(token, mediaId, THREAD, limit, after));
	}

	/**
	 * The answers to a comment.
	 * @param limit 1 to 50
	 * @param after the cursor of the page before; null for the first
	 */
	public GraphList<Comment> replies(String commentId, int limit, @Nullable String after) {
		return this.calls.call((token) -> this.api.replies(token, commentId, FIELDS, limit, after));
	}

	/**
	 * One comment and which medium it is about.
	 */
	public Comment get(String commentId) {
		return this.calls.call((token) -> this.api.comment(token, commentId, FIELDS + ",media{id,media_product_type}"));
	}

	/**
	 * Comments a medium, once.
	 * @return the comment's id
	 */
	public String create(String mediaId, String message) {
		return this.calls.write((token) -> this.api.create(token, mediaId, form("message", message))).id();
	}

	/**
	 * Answers a comment, once. The answer to an answer attaches to the comment at the
	 * top.
	 * @return the id of the answer
	 */
	public String reply(String commentId, String message) {
		return this.calls.write((token) -> this.api.reply(token, commentId, form("message", message))).id();
	}

	/**
	 * Hides a comment from everybody but its writer. The account's own stay visible.
	 */
	public void hide(String commentId) {
		done(this.calls.write((token) -> this.api.hide(token, commentId, true)));
	}

	/**
	 * Shows a hidden comment again.
	 */
	public void unhide(String commentId) {
		done(this.calls.write((token) -> this.api.hide(token, commentId, false)));
	}

	/**
	 * Deletes whatever has this id, with all answers.
	 */
	public void delete(String commentId) {
		done(this.calls.write((token) -> this.api.delete(token, commentId)));
	}

	/**
	 * Sends a message to whoever wrote a comment: once per comment and within 7 days.
	 * @param message text alone
	 */
	public SentMessage privateReply(String commentId, String message) {
		return this.calls
			.write((token) -> this.api.privateReply(token, this.account, PrivateReply.to(commentId, message)));
	}

	/**
	 * The comment of somebody, anywhere, that mentions the account.
	 */
	public Comment mentionedComment(String commentId) {
		return found(
				mentioned("mentioned_comment.comment_id(" + commentId + "){id,text,timestamp,like_count,media{id}}")
					.mentionedComment());
	}

	/**
	 * The medium of somebody whose caption mentions the account.
	 */
	public Mentioned.Medium mentionedMedium(String mediaId) {
		return found(mentioned("mentioned_media.media_id(" + mediaId + "){" + MENTIONED_MEDIUM + "}").mentionedMedia());
	}

	private Mentioned mentioned(String fields) {
		return this.calls.call((token) -> this.api.mentioned(token, this.account, fields));
	}

	/**
	 * Answers where somebody mentioned the account, once.
	 * @param commentId the comment that mentions it; null when the caption does
	 * @return the id of the answer
	 */
	public String answerMention(String mediaId, @Nullable String commentId, String message) {
		MultiValueMap<String, String> form = form("message", message);
		form.set("media_id", mediaId);
		if (commentId != null) {
			form.set("comment_id", commentId);
		}
		return this.calls.write((token) -> this.api.answerMention(token, this.account, form)).id();
	}

	private static <T> T found(@Nullable T mentioned) {
		if (mentioned == null) {
			throw Kind.OBJECT_MISSING.exception(GraphError.NONE);
		}
		return mentioned;
	}

	private static void done(Success answer) {
		if (!answer.success()) {
			throw Kind.OUTCOME_UNKNOWN.exception(GraphError.NONE);
		}
	}

	private static MultiValueMap<String, String> form(String name, String value) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.set(name, value);
		return form;
	}

}

package com.brandautomator.sandbox.publishing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import com.brandautomator.sandbox.login.Scopes;
import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.pages.Account;
import com.brandautomator.sandbox.pages.Accounts;
import com.brandautomator.sandbox.protocol.GraphAnswer;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphEdges;
import com.brandautomator.sandbox.protocol.GraphErrors;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Sends messages to those who commented (graph-api.md, section 6).
 */
@GraphEdges
class MessagesController {

	private static final int MOST_BYTES = 1000;

	private final Accounts accounts;

	private final CommentReader comments;

	private final PrivateReplies replies;

	MessagesController(Accounts accounts, CommentReader comments, PrivateReplies replies) {
		this.accounts = accounts;
		this.comments = comments;
		this.replies = replies;
	}

	@PostMapping("/{account:\\d+}/messages")
	GraphAnswer send(@PathVariable String account, Viewer viewer, GraphCall call) {
		Account sender = this.accounts.seen(viewer, account, call);
		viewer.demand(Scopes.MANAGE_COMMENTS);
		String to = JsonParameter.object("recipient", call.demand("recipient")).path("comment_id").asString("");
		String text = JsonParameter.object("message", call.demand("message")).path("text").asString("");
		if (to.isBlank() || text.isBlank()) {
			throw GraphErrors.invalidParameter("A recipient's comment_id and a message's text are required.");
		}
		if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			throw GraphErrors.invalidParameter("Length of param message[text] must be less than or equal to 1000");
		}
		Comment comment = this.comments.find(to, viewer, call);
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("recipient_id", comment.senderId());
		answer.put("message_id", this.replies.send(comment, sender.id(), text));
		return new GraphAnswer(answer);
	}

}

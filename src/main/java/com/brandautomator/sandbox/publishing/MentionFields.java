package com.brandautomator.sandbox.publishing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.brandautomator.sandbox.login.Scopes;
import com.brandautomator.sandbox.login.Viewer;
import com.brandautomator.sandbox.pages.Account;
import com.brandautomator.sandbox.pages.AccountFields;
import com.brandautomator.sandbox.protocol.GraphCall;
import com.brandautomator.sandbox.protocol.GraphErrors;
import com.brandautomator.sandbox.protocol.GraphNode;
import com.brandautomator.sandbox.world.SandboxPart;

/**
 * Shows where an account was mentioned, asked as
 * {@code mentioned_comment.comment_id(ID){...}} (graph-api.md, section 6).
 */
@SandboxPart
class MentionFields implements AccountFields {

	private static final Pattern COMMENT = Pattern.compile("mentioned_comment\\.comment_id\\((\\d+)\\)");

	private static final Pattern MEDIUM = Pattern.compile("mentioned_media\\.media_id\\((\\d+)\\)");

	private final Mentions mentions;

	MentionFields(Mentions mentions) {
		this.mentions = mentions;
	}

	@Override
	public void add(GraphNode node, Account account, Viewer viewer, GraphCall call) {
		String fields = call.parameter("fields").orElse("");
		Matcher comment = COMMENT.matcher(fields);
		if (comment.find()) {
			node.with("mentioned_comment", find(comment.group(1), account, true, viewer, call).comment());
		}
		Matcher medium = MEDIUM.matcher(fields);
		if (medium.find()) {
			node.with("mentioned_media", find(medium.group(1), account, false, viewer, call).medium());
		}
	}

	private Mention find(String id, Account account, boolean inComment, Viewer viewer, GraphCall call) {
		viewer.demand(Scopes.MANAGE_COMMENTS);
		return this.mentions.find(id, account.id(), inComment).orElseThrow(() -> GraphErrors.unsupported(call, id));
	}

}
